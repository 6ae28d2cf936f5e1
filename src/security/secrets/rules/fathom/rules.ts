import type { Vendor } from '../../rule.ts';

/** https://usefathom.com/api */
export const fathom: Vendor = {
  id: 'fathom',
  name: 'Fathom Analytics',
  docs: 'https://usefathom.com/api',
  rules: [
    {
      id: 'fathom-api-key',
      description: 'Fathom Analytics API key',
      near: ['fathom'],
      token: String.raw`[0-9]{1,8}\|[A-Za-z0-9]{40}`,
    },
  ],
};
