import type { Vendor } from '../../rule.ts';

/** https://www.okx.com/docs-v5/en/ */
export const okx: Vendor = {
  id: 'okx',
  name: 'OKX',
  docs: 'https://www.okx.com/docs-v5/en/',
  rules: [
    {
      id: 'okx-secret-key',
      description: 'OKX secret key',
      severity: 'critical',
      near: ['okx', 'okex'],
      token: '[A-Za-z0-9]{32}',
      caseless: true,
    },
    {
      id: 'okx-api-key',
      description: 'OKX API key',
      severity: 'medium',
      near: ['okx', 'okex'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
