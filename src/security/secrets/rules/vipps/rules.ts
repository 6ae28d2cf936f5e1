import type { Vendor } from '../../rule.ts';

/** https://developer.vippsmobilepay.com/docs/knowledge-base/api-keys/ */
export const vipps: Vendor = {
  id: 'vipps',
  name: 'Vipps MobilePay',
  docs: 'https://developer.vippsmobilepay.com/docs/knowledge-base/api-keys/',
  rules: [
    {
      id: 'vipps-client-secret',
      description: 'Vipps MobilePay client secret or subscription key',
      near: ['vipps'],
      token: '[A-Za-z0-9]{32}',
    },
    {
      id: 'vipps-wide-secret',
      description: 'Vipps MobilePay client secret',
      severity: 'critical',
      near: ['vipps_client_secret', 'vipps-client-secret', 'vippsclientsecret'],
      token: '[A-Za-z0-9~._-]{40}',
    },
  ],
};
