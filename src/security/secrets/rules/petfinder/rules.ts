import type { Vendor } from '../../rule.ts';

/** https://www.petfinder.com/developers/ */
export const petfinder: Vendor = {
  id: 'petfinder',
  name: 'Petfinder',
  docs: 'https://www.petfinder.com/developers/',
  rules: [
    {
      id: 'petfinder-client-secret',
      description: 'Petfinder API key or secret',
      severity: 'low',
      near: ['petfinder'],
      token: '[A-Za-z0-9]{40}|[A-Za-z0-9]{50}',
    },
  ],
};
