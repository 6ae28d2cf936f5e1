import type { Vendor } from '../../rule.ts';

/** https://holidayapi.com/docs */
export const holidayApi: Vendor = {
  id: 'holiday-api',
  name: 'Holiday API',
  docs: 'https://holidayapi.com/docs',
  rules: [
    {
      id: 'holiday-api-api-key',
      description: 'Holiday API key',
      severity: 'low',
      near: ['holidayapi', 'holiday_api', 'holiday-api'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
