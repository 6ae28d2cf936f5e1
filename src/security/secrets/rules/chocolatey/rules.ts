import type { Vendor } from '../../rule.ts';

/** https://docs.chocolatey.org */
export const chocolatey: Vendor = {
  id: 'chocolatey',
  name: 'Chocolatey',
  docs: 'https://docs.chocolatey.org',
  rules: [
    {
      id: 'chocolatey-api-key',
      description: 'Chocolatey API key',
      near: ['chocolatey', 'choco_api', 'choco apikey', 'chocoapikey'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
