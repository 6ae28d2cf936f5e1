import type { Vendor } from '../../rule.ts';

/** https://unwiredlabs.com/docs */
export const unwiredLabs: Vendor = {
  id: 'unwired-labs',
  name: 'Unwired Labs',
  docs: 'https://unwiredlabs.com/docs',
  rules: [
    {
      id: 'unwired-labs-api-token',
      description: 'Unwired Labs or LocationIQ token',
      severity: 'medium',
      token: 'pk\\.[a-f0-9]{32}',
    },
  ],
};
