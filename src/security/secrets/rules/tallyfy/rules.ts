import type { Vendor } from '../../rule.ts';

/** https://developers.tallyfy.com/ */
export const tallyfy: Vendor = {
  id: 'tallyfy',
  name: 'Tallyfy',
  docs: 'https://developers.tallyfy.com/',
  rules: [
    {
      id: 'tallyfy-access-token',
      description: 'Tallyfy access token',
      near: ['tallyfy'],
      token: 'eyJ[A-Za-z0-9_-]{15,400}\\.[A-Za-z0-9_-]{20,2000}\\.[A-Za-z0-9_-]{20,1000}',
    },
  ],
};
