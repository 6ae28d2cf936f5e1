import type { Vendor } from '../../rule.ts';

/** https://developers.asana.com/docs/authentication */
export const asana: Vendor = {
  id: 'asana',
  name: 'Asana',
  docs: 'https://developers.asana.com/docs/authentication',
  rules: [
    {
      id: 'asana-personal-access-token',
      description: 'Asana personal access token',
      near: ['asana'],
      token: '[0-9]{1,2}/[0-9]{15,17}(?:/[0-9]{15,17})?:[A-Za-z0-9]{32,40}',
    },
    {
      id: 'asana-legacy-access-token',
      description: 'Asana access token of the older form',
      near: ['asana'],
      token: '0/[a-z0-9]{32}',
    },
    {
      id: 'asana-client-secret',
      description: 'Asana client secret',
      near: ['asana'],
      token: '[A-Za-z0-9]{32}',
    },
    {
      id: 'asana-client-id',
      description: 'Asana client id',
      severity: 'low',
      near: ['asana'],
      token: '[0-9]{16}',
      entropy: 2,
    },
    {
      id: 'asana-long-client-secret',
      description: 'Asana client secret of an older app',
      near: ['asana'],
      token: '[A-Za-z0-9]{35}',
    },
  ],
};
