import type { Vendor } from '../../rule.ts';

/** https://radar.com/documentation/api#authentication */
export const radar: Vendor = {
  id: 'radar',
  name: 'Radar',
  docs: 'https://radar.com/documentation/api#authentication',
  rules: [
    {
      id: 'radar-secret-key',
      description: 'Radar secret key',
      token: 'prj_(?:live|test)_sk_[a-f0-9]{40}',
    },
  ],
};
