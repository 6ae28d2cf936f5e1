import type { Vendor } from '../../rule.ts';

/** https://docs.venafi.cloud/ */
export const venafi: Vendor = {
  id: 'venafi',
  name: 'Venafi',
  docs: 'https://docs.venafi.cloud/',
  rules: [
    {
      id: 'venafi-api-key',
      description: 'Venafi API key',
      severity: 'critical',
      near: ['venafi', 'tppl-api-key', 'vaas_api'],
      caseless: true,
      token: '[a-z0-9]{8}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{12}',
    },
  ],
};
