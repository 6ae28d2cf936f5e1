import type { Vendor } from '../../rule.ts';

/** https://hub.phantombuster.com/docs/api */
export const phantombuster: Vendor = {
  id: 'phantombuster',
  name: 'PhantomBuster',
  docs: 'https://hub.phantombuster.com/docs/api',
  rules: [
    {
      id: 'phantombuster-api-key',
      description: 'PhantomBuster API key',
      severity: 'medium',
      near: ['phantombuster'],
      token: '[A-Za-z0-9_-]{43}',
    },
  ],
};
