import type { Vendor } from '../../rule.ts';

/** https://build.envato.com/api/ */
export const envato: Vendor = {
  id: 'envato',
  name: 'Envato',
  docs: 'https://build.envato.com/api/',
  rules: [
    {
      id: 'envato-personal-token',
      description: 'Envato personal token',
      near: ['envato'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
