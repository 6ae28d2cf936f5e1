import type { Vendor } from '../../rule.ts';

/** https://anyapi.io */
export const anyApi: Vendor = {
  id: 'any-api',
  name: 'AnyAPI',
  docs: 'https://anyapi.io',
  rules: [
    {
      id: 'any-api-api-key',
      description: 'AnyAPI API key',
      severity: 'medium',
      near: ['anyapi'],
      token: '[a-z0-9]{40,64}',
    },
  ],
};
