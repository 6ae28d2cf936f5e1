import type { Vendor } from '../../rule.ts';

/** https://developer.automox.com */
export const automox: Vendor = {
  id: 'automox',
  name: 'Automox',
  docs: 'https://developer.automox.com',
  rules: [
    {
      id: 'automox-api-key',
      description: 'Automox API key',
      near: ['automox'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
