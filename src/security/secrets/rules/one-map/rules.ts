import type { Vendor } from '../../rule.ts';

/** https://www.onemap.gov.sg/apidocs/ */
export const oneMap: Vendor = {
  id: 'one-map',
  name: 'OneMap',
  docs: 'https://www.onemap.gov.sg/apidocs/',
  rules: [
    {
      id: 'one-map-access-token',
      description: 'OneMap access token',
      severity: 'low',
      near: ['onemap'],
      token: 'eyJ[A-Za-z0-9_-]{15,80}\\.eyJ[A-Za-z0-9_-]{60,500}\\.[A-Za-z0-9_-]{40,90}',
    },
  ],
};
