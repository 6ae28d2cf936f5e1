import type { Vendor } from '../../rule.ts';

/** https://docs.deno.com/deploy/ */
export const deno: Vendor = {
  id: 'deno',
  name: 'Deno Deploy',
  docs: 'https://docs.deno.com/deploy/',
  rules: [
    {
      id: 'deno-access-token',
      description: 'Deno Deploy access token',
      severity: 'critical',
      token: 'dd[pw]_[A-Za-z0-9]{36}',
    },
    {
      id: 'deno-organisation-token',
      description: 'Deno Deploy organisation token',
      severity: 'critical',
      token: 'ddo_[A-Za-z0-9]{36,40}',
    },
  ],
};
