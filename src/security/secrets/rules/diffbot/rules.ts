import type { Vendor } from '../../rule.ts';

/** https://docs.diffbot.com */
export const diffbot: Vendor = {
  id: 'diffbot',
  name: 'Diffbot',
  docs: 'https://docs.diffbot.com',
  rules: [
    {
      id: 'diffbot-token',
      description: 'Diffbot token',
      severity: 'medium',
      near: ['diffbot'],
      token: '[a-z0-9]{32}',
    },
  ],
};
