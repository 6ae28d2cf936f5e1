import type { Vendor } from '../../rule.ts';

/** https://interseller.io/ */
export const interseller: Vendor = {
  id: 'interseller',
  name: 'Interseller',
  docs: 'https://interseller.io/',
  rules: [
    {
      id: 'interseller-api-key',
      description: 'Interseller API key',
      severity: 'medium',
      near: ['interseller'],
      token: '[a-f0-9]{24}\\.[A-Za-z0-9]{40,60}|[A-Za-z0-9-]{36}',
    },
  ],
};
