import type { Vendor } from '../../rule.ts';

/** https://baserow.io/docs/apis/rest-api */
export const baseRow: Vendor = {
  id: 'base-row',
  name: 'Baserow',
  docs: 'https://baserow.io/docs/apis/rest-api',
  rules: [
    {
      id: 'base-row-token',
      description: 'Baserow database token',
      near: ['baserow'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
