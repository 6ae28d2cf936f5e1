import type { Vendor } from '../../rule.ts';

/** https://docs.livepeer.org/ */
export const livepeer: Vendor = {
  id: 'livepeer',
  name: 'Livepeer',
  docs: 'https://docs.livepeer.org/',
  rules: [
    {
      id: 'livepeer-api-key',
      description: 'Livepeer API key',
      severity: 'medium',
      near: ['livepeer'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
