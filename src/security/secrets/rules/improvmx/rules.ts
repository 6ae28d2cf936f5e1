import type { Vendor } from '../../rule.ts';

/** https://improvmx.com/api/ */
export const improvmx: Vendor = {
  id: 'improvmx',
  name: 'ImprovMX',
  docs: 'https://improvmx.com/api/',
  rules: [
    {
      id: 'improvmx-api-key',
      description: 'ImprovMX API key',
      severity: 'medium',
      near: ['improvmx'],
      token: 'sk_[a-f0-9]{32}',
    },
  ],
};
