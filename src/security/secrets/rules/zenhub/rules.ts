import type { Vendor } from '../../rule.ts';

/** https://developers.zenhub.com/ */
export const zenhub: Vendor = {
  id: 'zenhub',
  name: 'ZenHub',
  docs: 'https://developers.zenhub.com/',
  rules: [
    {
      id: 'zenhub-api-token',
      description: 'ZenHub API token',
      token: 'zh_[a-f0-9]{64}',
    },
    {
      id: 'zenhub-legacy-token',
      description: 'ZenHub API token (legacy)',
      near: ['zenhub'],
      token: '[A-Za-z0-9]{96}',
    },
  ],
};
