import type { Vendor } from '../../rule.ts';

/** https://www.datarails.com */
export const datarails: Vendor = {
  id: 'datarails',
  name: 'Datarails',
  docs: 'https://www.datarails.com',
  rules: [
    {
      id: 'datarails-api-key',
      description: 'Datarails API key',
      severity: 'medium',
      near: ['datarails'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
