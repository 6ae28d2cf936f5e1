import type { Vendor } from '../../rule.ts';

/** https://docs.salad.com/ */
export const salad: Vendor = {
  id: 'salad',
  name: 'SaladCloud',
  docs: 'https://docs.salad.com/',
  rules: [
    {
      id: 'salad-api-key',
      description: 'SaladCloud API key',
      token: 'salad_cloud_[a-z0-9_]{4,40}_[A-Za-z0-9]{40,60}',
    },
  ],
};
