import type { Vendor } from '../../rule.ts';

/** https://docs.infura.io/api/getting-started */
export const infura: Vendor = {
  id: 'infura',
  name: 'Infura',
  docs: 'https://docs.infura.io/api/getting-started',
  rules: [
    {
      id: 'infura-api-key',
      description: 'Infura API key or secret',
      severity: 'medium',
      near: ['infura'],
      token: '[A-Za-z0-9]{32}',
    },
    {
      id: 'infura-secret-key',
      description: 'Infura API key secret',
      severity: 'medium',
      near: ['infura'],
      token: '[A-Za-z0-9+/]{51,54}[=]{0,2}',
    },
  ],
};
