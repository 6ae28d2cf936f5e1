import type { Vendor } from '../../rule.ts';

/** https://developers.freshworks.com/crm/api/ */
export const myfreshworks: Vendor = {
  id: 'myfreshworks',
  name: 'Myfreshworks',
  docs: 'https://developers.freshworks.com/crm/api/',
  rules: [
    {
      id: 'myfreshworks-api-key',
      description: 'Freshworks CRM API key',
      severity: 'medium',
      near: ['myfreshworks', 'freshworks', 'freshsales'],
      token: '[A-Za-z0-9_-]{22}',
    },
  ],
};
