import type { Vendor } from '../../rule.ts';

/** https://docs.delinea.com/ */
export const thycotic: Vendor = {
  id: 'thycotic',
  name: 'Delinea',
  docs: 'https://docs.delinea.com/',
  rules: [
    {
      id: 'thycotic-client-secret',
      description: 'Delinea DevOps Secrets Vault client secret',
      severity: 'critical',
      near: ['thycotic', 'delinea', 'dsv_client_secret'],
      token: '[A-Za-z0-9_-]{43}',
    },
  ],
};
