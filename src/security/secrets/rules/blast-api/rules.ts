import type { Vendor } from '../../rule.ts';

/** https://docs.blastapi.io */
export const blastApi: Vendor = {
  id: 'blast-api',
  name: 'Blast API',
  docs: 'https://docs.blastapi.io',
  rules: [
    {
      id: 'blast-api-project-id',
      description: 'Blast API project id',
      severity: 'medium',
      near: ['blastapi'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
