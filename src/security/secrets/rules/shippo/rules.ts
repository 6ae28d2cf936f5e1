import type { Vendor } from '../../rule.ts';

/** https://docs.goshippo.com/docs/guides_general/authentication/ */
export const shippo: Vendor = {
  id: 'shippo',
  name: 'Shippo',
  docs: 'https://docs.goshippo.com/docs/guides_general/authentication/',
  rules: [
    {
      id: 'shippo-api-token',
      description: 'Shippo API token',
      token: 'shippo_(?:live|test)_[a-f0-9]{40}',
    },
  ],
};
