import type { Vendor } from '../../rule.ts';

/** https://www.slicktext.com/ */
export const slickText: Vendor = {
  id: 'slick-text',
  name: 'SlickText',
  docs: 'https://www.slicktext.com/',
  rules: [
    {
      id: 'slick-text-private-key',
      description: 'SlickText private key',
      token: 'priv_live_[A-Za-z0-9]{20,40}',
    },
    {
      id: 'slick-text-public-key',
      description: 'SlickText public key',
      severity: 'low',
      near: ['slicktext'],
      token: 'pub_live_[A-Za-z0-9]{20,40}',
    },
  ],
};
