import type { Vendor } from '../../rule.ts';

/** https://docs.arcjet.com */
export const arcJet: Vendor = {
  id: 'arc-jet',
  name: 'Arcjet',
  docs: 'https://docs.arcjet.com',
  rules: [
    {
      id: 'arc-jet-site-key',
      description: 'Arcjet site key',
      token: 'ajkey_[A-Za-z0-9]{24,40}',
    },
  ],
};
