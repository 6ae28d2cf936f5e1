import type { Vendor } from '../../rule.ts';

/** https://developer.parseur.com/ */
export const parseur: Vendor = {
  id: 'parseur',
  name: 'Parseur',
  docs: 'https://developer.parseur.com/',
  rules: [
    {
      id: 'parseur-api-key',
      description: 'Parseur API key',
      severity: 'medium',
      near: ['parseur'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
