import type { Vendor } from '../../rule.ts';

/** https://docs.fast2sms.com */
export const fast2sms: Vendor = {
  id: 'fast2sms',
  name: 'Fast2SMS',
  docs: 'https://docs.fast2sms.com',
  rules: [
    {
      id: 'fast2sms-api-key',
      description: 'Fast2SMS API key',
      near: ['fast2sms'],
      token: '[A-Za-z0-9]{60,64}',
    },
  ],
};
