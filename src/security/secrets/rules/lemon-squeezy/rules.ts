import type { Vendor } from '../../rule.ts';

/** https://docs.lemonsqueezy.com/guides/developer-guide/getting-started */
export const lemonSqueezy: Vendor = {
  id: 'lemon-squeezy',
  name: 'Lemon Squeezy',
  docs: 'https://docs.lemonsqueezy.com/guides/developer-guide/getting-started',
  rules: [
    {
      id: 'lemon-squeezy-api-key',
      description: 'Lemon Squeezy API key',
      near: ['lemonsqueezy', 'lemon_squeezy', 'lemon-squeezy', 'lemon squeezy'],
      token: 'eyJ[A-Za-z0-9_-]{30,60}\\.eyJ[A-Za-z0-9_-]{100,500}\\.[A-Za-z0-9_-]{500,720}',
    },
  ],
};
