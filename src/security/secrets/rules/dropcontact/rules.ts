import type { Vendor } from '../../rule.ts';

/** https://developer.dropcontact.com */
export const dropcontact: Vendor = {
  id: 'dropcontact',
  name: 'Dropcontact',
  docs: 'https://developer.dropcontact.com',
  rules: [
    {
      id: 'dropcontact-api-key',
      description: 'Dropcontact API key',
      severity: 'medium',
      near: ['dropcontact'],
      token: '[A-Za-z0-9]{30}',
    },
  ],
};
