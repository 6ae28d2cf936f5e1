import type { Vendor } from '../../rule.ts';

/** https://docs.lingvanex.com/ */
export const lingvanex: Vendor = {
  id: 'lingvanex',
  name: 'Lingvanex',
  docs: 'https://docs.lingvanex.com/',
  rules: [
    {
      id: 'lingvanex-api-key',
      description: 'Lingvanex API key',
      severity: 'low',
      near: ['lingvanex'],
      token: 'a_[A-Za-z0-9]{78}',
    },
  ],
};
