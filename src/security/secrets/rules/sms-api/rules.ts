import type { Vendor } from '../../rule.ts';

/** https://www.smsapi.com/docs */
export const smsApi: Vendor = {
  id: 'sms-api',
  name: 'SMSAPI',
  docs: 'https://www.smsapi.com/docs',
  rules: [
    {
      id: 'sms-api-api-token',
      description: 'SMSAPI token',
      near: ['smsapi', 'sms_api'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
