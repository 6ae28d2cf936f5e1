import type { Vendor } from '../../rule.ts';

/** https://api.builtwith.com */
export const builtWith: Vendor = {
  id: 'built-with',
  name: 'BuiltWith',
  docs: 'https://api.builtwith.com',
  rules: [
    {
      id: 'built-with-api-key',
      description: 'BuiltWith API key',
      severity: 'medium',
      near: ['builtwith'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
