import type { Vendor } from '../../rule.ts';

/** https://docs.openstates.org/api-v3/ */
export const openstates: Vendor = {
  id: 'openstates',
  name: 'Open States',
  docs: 'https://docs.openstates.org/api-v3/',
  rules: [
    {
      id: 'openstates-api-key',
      description: 'Open States API key',
      severity: 'low',
      near: ['openstates', 'open_states'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
