import type { Vendor } from '../../rule.ts';

/** https://docs.memberstack.com/ */
export const memberstack: Vendor = {
  id: 'memberstack',
  name: 'Memberstack',
  docs: 'https://docs.memberstack.com/',
  rules: [
    {
      id: 'memberstack-secret-key',
      description: 'Memberstack secret key',
      near: ['memberstack'],
      token: 'sk_(?:sb_)?[a-f0-9]{20}',
    },
  ],
};
