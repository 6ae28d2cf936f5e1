import type { Vendor } from '../../rule.ts';

/** https://tripadvisor-content-api.readme.io/ */
export const tripadvisor: Vendor = {
  id: 'tripadvisor',
  name: 'Tripadvisor',
  docs: 'https://tripadvisor-content-api.readme.io/',
  rules: [
    {
      id: 'tripadvisor-api-key',
      description: 'Tripadvisor API key',
      severity: 'medium',
      near: ['tripadvisor'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
