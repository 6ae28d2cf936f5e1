import type { Vendor } from '../../rule.ts';

/** https://developers.sinch.com/docs/sms/api-reference/ */
export const sinch: Vendor = {
  id: 'sinch',
  name: 'Sinch',
  docs: 'https://developers.sinch.com/docs/sms/api-reference/',
  rules: [
    {
      id: 'sinch-api-token',
      description: 'Sinch API token',
      near: ['sinch'],
      token: '[A-Za-z0-9]{32}',
    },
    {
      id: 'sinch-access-secret',
      description: 'Sinch access key secret',
      near: ['sinch'],
      token: '[A-Za-z0-9_-]{34}',
    },
  ],
};
