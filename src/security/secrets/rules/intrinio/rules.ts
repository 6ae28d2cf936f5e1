import type { Vendor } from '../../rule.ts';

/** https://docs.intrinio.com/documentation/api_v2/authentication */
export const intrinio: Vendor = {
  id: 'intrinio',
  name: 'Intrinio',
  docs: 'https://docs.intrinio.com/documentation/api_v2/authentication',
  rules: [
    {
      id: 'intrinio-api-key',
      description: 'Intrinio API key',
      severity: 'medium',
      near: ['intrinio'],
      token: '[A-Za-z0-9]{44}',
    },
  ],
};
