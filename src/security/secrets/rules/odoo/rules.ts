import type { Vendor } from '../../rule.ts';

/** https://www.odoo.com/documentation/17.0/developer/reference/external_api.html */
export const odoo: Vendor = {
  id: 'odoo',
  name: 'Odoo',
  docs: 'https://www.odoo.com/documentation/17.0/developer/reference/external_api.html',
  rules: [
    {
      id: 'odoo-api-key',
      description: 'Odoo API key',
      near: ['odoo'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
