import type { Vendor } from '../../rule.ts';

/** https://docs.zerotier.com/central/apitokens */
export const zerotier: Vendor = {
  id: 'zerotier',
  name: 'ZeroTier',
  docs: 'https://docs.zerotier.com/central/apitokens',
  rules: [
    {
      id: 'zerotier-api-token',
      description: 'ZeroTier API token',
      near: ['zerotier', 'zero_tier', 'zero-tier', 'zero tier'],
      token: '[A-Za-z0-9]{32}',
    },
    {
      id: 'zerotier-auth-token',
      description: 'ZeroTier local auth token',
      near: ['zerotier', 'authtoken.secret'],
      token: '[A-Za-z0-9]{24}',
    },
  ],
};
