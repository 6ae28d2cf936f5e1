import type { Vendor } from '../../rule.ts';

/** https://www.apacta.com */
export const apacta: Vendor = {
  id: 'apacta',
  name: 'Apacta',
  docs: 'https://www.apacta.com',
  rules: [
    {
      id: 'apacta-api-key',
      description: 'Apacta API key',
      severity: 'medium',
      near: ['apacta'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
