import type { Vendor } from '../../rule.ts';

/** https://docs.easypost.com/docs/authentication */
export const easypost: Vendor = {
  id: 'easypost',
  name: 'EasyPost',
  docs: 'https://docs.easypost.com/docs/authentication',
  rules: [
    {
      id: 'easypost-production-key',
      description: 'EasyPost production API key',
      severity: 'critical',
      token: 'EZAK[A-Za-z0-9]{54}',
    },
    {
      id: 'easypost-test-key',
      description: 'EasyPost test API key',
      token: 'EZTK[A-Za-z0-9]{54}',
    },
  ],
};
