import type { Vendor } from '../../rule.ts';

/** https://docs.asaas.com */
export const asaas: Vendor = {
  id: 'asaas',
  name: 'Asaas',
  docs: 'https://docs.asaas.com',
  rules: [
    {
      id: 'asaas-api-key',
      description: 'Asaas API key',
      severity: 'critical',
      token: String.raw`\$aact_(?:prod_|hmlg_)?[A-Za-z0-9+/:]{60,200}={0,2}`,
    },
  ],
};
