import type { Vendor } from '../../rule.ts';

/** https://docs.superoffice.com/ */
export const superOffice: Vendor = {
  id: 'super-office',
  name: 'SuperOffice',
  docs: 'https://docs.superoffice.com/',
  rules: [
    {
      id: 'super-office-client-secret',
      description: 'SuperOffice client secret',
      near: ['superoffice', 'super_office', 'super-office', 'super office'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
