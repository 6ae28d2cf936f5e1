import type { Vendor } from '../../rule.ts';

/** https://www.printnode.com/en/docs/api/curl */
export const printnode: Vendor = {
  id: 'printnode',
  name: 'PrintNode',
  docs: 'https://www.printnode.com/en/docs/api/curl',
  rules: [
    {
      id: 'printnode-api-key',
      description: 'PrintNode API key',
      severity: 'medium',
      near: ['printnode'],
      token: '[A-Za-z0-9_-]{43}',
    },
  ],
};
