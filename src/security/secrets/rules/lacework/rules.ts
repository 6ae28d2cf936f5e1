import type { Vendor } from '../../rule.ts';

/** https://docs.lacework.net/api/api-access-keys-and-tokens */
export const lacework: Vendor = {
  id: 'lacework',
  name: 'Lacework',
  docs: 'https://docs.lacework.net/api/api-access-keys-and-tokens',
  rules: [
    {
      id: 'lacework-secret-key',
      description: 'Lacework API secret',
      near: ['lacework'],
      token: '_[a-f0-9]{32}',
    },
  ],
};
