import type { Vendor } from '../../rule.ts';

/** https://www.canva.dev/docs/connect/ */
export const canva: Vendor = {
  id: 'canva',
  name: 'Canva',
  docs: 'https://www.canva.dev/docs/connect/',
  rules: [
    {
      id: 'canva-client-secret',
      description: 'Canva client secret',
      token: 'cnvca[A-Za-z0-9_-]{50,60}',
    },
    {
      id: 'canva-client-id',
      description: 'Canva client id',
      severity: 'low',
      token: 'OC-A[A-Za-z0-9_-]{10}',
    },
  ],
};
