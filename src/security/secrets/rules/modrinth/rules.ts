import type { Vendor } from '../../rule.ts';

/** https://docs.modrinth.com/ */
export const modrinth: Vendor = {
  id: 'modrinth',
  name: 'Modrinth',
  docs: 'https://docs.modrinth.com/',
  rules: [
    {
      id: 'modrinth-access-token',
      description: 'Modrinth personal access token',
      token: '(?:mrp|mro|mra)_[A-Za-z0-9]{60}',
    },
  ],
};
