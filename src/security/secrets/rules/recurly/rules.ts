import type { Vendor } from '../../rule.ts';

/** https://docs.recurly.com/recurly-platform/docs/api-keys */
export const recurly: Vendor = {
  id: 'recurly',
  name: 'Recurly',
  docs: 'https://docs.recurly.com/recurly-platform/docs/api-keys',
  rules: [
    {
      id: 'recurly-api-key',
      description: 'Recurly private API key',
      severity: 'critical',
      near: ['recurly'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
