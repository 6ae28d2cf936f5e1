import type { Vendor } from '../../rule.ts';

/** https://docs.trellix.com/ */
export const mcafee: Vendor = {
  id: 'mcafee',
  name: 'Trellix (McAfee)',
  docs: 'https://docs.trellix.com/',
  rules: [
    {
      id: 'mcafee-client-secret',
      description: 'Trellix client secret',
      near: ['trellix', 'mcafee'],
      token: '[A-Za-z0-9_-]{40}|[A-Za-z0-9_-]{43}',
    },
  ],
};
