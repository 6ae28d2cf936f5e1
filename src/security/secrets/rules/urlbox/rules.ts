import type { Vendor } from '../../rule.ts';

/** https://urlbox.com/docs/authentication */
export const urlbox: Vendor = {
  id: 'urlbox',
  name: 'Urlbox',
  docs: 'https://urlbox.com/docs/authentication',
  rules: [
    {
      id: 'urlbox-secret',
      description: 'Urlbox key or secret',
      near: ['urlbox_secret', 'urlbox_api', 'urlbox_key'],
      token: '[A-Za-z0-9]{16,32}',
    },
  ],
};
