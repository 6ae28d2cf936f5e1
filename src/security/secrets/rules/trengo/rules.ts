import type { Vendor } from '../../rule.ts';

/** https://developers.trengo.com/docs/authentication */
export const trengo: Vendor = {
  id: 'trengo',
  name: 'Trengo',
  docs: 'https://developers.trengo.com/docs/authentication',
  rules: [
    {
      id: 'trengo-api-token',
      description: 'Trengo API token',
      near: ['trengo'],
      token: 'eyJ[A-Za-z0-9_-]{15,400}\\.[A-Za-z0-9_-]{20,2000}\\.[A-Za-z0-9_-]{20,1000}',
    },
  ],
};
