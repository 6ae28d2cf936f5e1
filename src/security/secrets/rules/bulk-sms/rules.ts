import type { Vendor } from '../../rule.ts';

/** https://www.bulksms.com/developer/ */
export const bulkSms: Vendor = {
  id: 'bulk-sms',
  name: 'BulkSMS',
  docs: 'https://www.bulksms.com/developer/',
  rules: [
    {
      id: 'bulk-sms-token-id',
      description: 'BulkSMS token id',
      severity: 'medium',
      near: ['bulksms'],
      token: '[A-Za-z0-9]{32}-[A-Za-z0-9]{2}-[A-Za-z0-9]',
    },
    {
      id: 'bulk-sms-token-secret',
      description: 'BulkSMS token secret',
      near: ['bulksms'],
      token: '[A-Za-z0-9*!_#@-]{29}',
    },
  ],
};
