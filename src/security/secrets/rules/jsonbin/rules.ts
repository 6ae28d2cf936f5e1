import type { Vendor } from '../../rule.ts';

/** https://jsonbin.io/api-reference */
export const jsonbin: Vendor = {
  id: 'jsonbin',
  name: 'JSONBin',
  docs: 'https://jsonbin.io/api-reference',
  rules: [
    {
      id: 'jsonbin-master-key',
      description: 'JSONBin master or access key',
      severity: 'medium',
      near: ['jsonbin', 'x-master-key', 'x-access-key'],
      token: '\\$2[aby]\\$10\\$[A-Za-z0-9./]{53}',
    },
  ],
};
