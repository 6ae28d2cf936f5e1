import type { Vendor } from '../../rule.ts';

/** https://docs.dyspatch.io */
export const dyspatch: Vendor = {
  id: 'dyspatch',
  name: 'Dyspatch',
  docs: 'https://docs.dyspatch.io',
  rules: [
    {
      id: 'dyspatch-api-key',
      description: 'Dyspatch API key',
      near: ['dyspatch'],
      token: '[A-Z0-9]{52}',
    },
  ],
};
