import type { Vendor } from '../../rule.ts';

/** https://docs.glassnode.com */
export const glassnode: Vendor = {
  id: 'glassnode',
  name: 'Glassnode',
  docs: 'https://docs.glassnode.com',
  rules: [
    {
      id: 'glassnode-api-key',
      description: 'Glassnode API key',
      severity: 'medium',
      near: ['glassnode'],
      token: '[A-Za-z0-9]{27}',
    },
  ],
};
