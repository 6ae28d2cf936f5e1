import type { Vendor } from '../../rule.ts';

/** https://developers.databox.com */
export const databox: Vendor = {
  id: 'databox',
  name: 'Databox',
  docs: 'https://developers.databox.com',
  rules: [
    {
      id: 'databox-token',
      description: 'Databox data source token',
      severity: 'medium',
      near: ['databox'],
      token: '[A-Za-z0-9]{21}',
    },
  ],
};
