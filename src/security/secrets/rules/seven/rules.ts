import type { Vendor } from '../../rule.ts';

/** https://docs.seven.io/ */
export const seven: Vendor = {
  id: 'seven',
  name: 'seven (sms77)',
  docs: 'https://docs.seven.io/',
  rules: [
    {
      id: 'seven-api-key',
      description: 'seven (sms77) API key',
      near: ['sms77', 'seven_api', 'seven.io'],
      token: '[A-Za-z0-9]{64}',
    },
  ],
};
