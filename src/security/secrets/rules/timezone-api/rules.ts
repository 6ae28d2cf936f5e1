import type { Vendor } from '../../rule.ts';

/** https://timezoneapi.io/developers/ */
export const timezoneApi: Vendor = {
  id: 'timezone-api',
  name: 'TimezoneAPI',
  docs: 'https://timezoneapi.io/developers/',
  rules: [
    {
      id: 'timezone-api-api-token',
      description: 'TimezoneAPI token',
      severity: 'medium',
      near: ['timezoneapi', 'timezone_api', 'timezone-api', 'timezone api'],
      token: '[A-Za-z0-9]{20}',
    },
  ],
};
