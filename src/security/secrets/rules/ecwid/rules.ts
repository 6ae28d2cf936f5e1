import type { Vendor } from '../../rule.ts';

/** https://docs.ecwid.com */
export const ecwid: Vendor = {
  id: 'ecwid',
  name: 'Ecwid',
  docs: 'https://docs.ecwid.com',
  rules: [
    {
      id: 'ecwid-secret-token',
      description: 'Ecwid secret token',
      near: ['ecwid'],
      token: 'secret_[A-Za-z0-9]{30,34}',
    },
    {
      id: 'ecwid-client-secret',
      description: 'Ecwid client secret',
      near: ['ecwid'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
