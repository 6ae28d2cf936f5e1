import type { Vendor } from '../../rule.ts';

/** https://dev.elsevier.com/ */
export const scopus: Vendor = {
  id: 'scopus',
  name: 'Scopus (Elsevier)',
  docs: 'https://dev.elsevier.com/',
  rules: [
    {
      id: 'scopus-api-key',
      description: 'Elsevier (Scopus, ScienceDirect) API key',
      severity: 'medium',
      near: ['scopus', 'elsevier', 'sciencedirect'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
