import type { Vendor } from '../../rule.ts';

/** https://ipbase.com/docs/ */
export const ipbase: Vendor = {
  id: 'ipbase',
  name: 'ipbase',
  docs: 'https://ipbase.com/docs/',
  rules: [
    {
      id: 'ipbase-api-key',
      description: 'ipbase API key',
      severity: 'low',
      near: ['ipbase'],
      token: 'ipb_live_[A-Za-z0-9]{40}|[A-Za-z0-9]{40}',
    },
  ],
};
