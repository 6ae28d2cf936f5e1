import type { Vendor } from '../../rule.ts';

/** https://support.litmos.com/hc/en-us/articles/227734667 */
export const litmos: Vendor = {
  id: 'litmos',
  name: 'Litmos',
  docs: 'https://support.litmos.com/hc/en-us/articles/227734667',
  rules: [
    {
      id: 'litmos-api-key',
      description: 'Litmos API key',
      severity: 'medium',
      near: ['litmos'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
