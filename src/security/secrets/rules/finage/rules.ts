import type { Vendor } from '../../rule.ts';

/** https://finage.co.uk/docs/api */
export const finage: Vendor = {
  id: 'finage',
  name: 'Finage',
  docs: 'https://finage.co.uk/docs/api',
  rules: [
    {
      id: 'finage-api-key',
      description: 'Finage API key',
      severity: 'medium',
      near: ['finage'],
      token: '(?:API_KEY)?[A-Za-z0-9]{29,35}',
    },
  ],
};
