import type { Vendor } from '../../rule.ts';

/** https://docs.lakera.ai/ */
export const lakera: Vendor = {
  id: 'lakera',
  name: 'Lakera',
  docs: 'https://docs.lakera.ai/',
  rules: [
    {
      id: 'lakera-api-key',
      description: 'Lakera Guard API key',
      near: ['lakera'],
      token: '[A-Za-z0-9]{64}',
    },
  ],
};
