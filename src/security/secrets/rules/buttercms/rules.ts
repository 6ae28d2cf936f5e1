import type { Vendor } from '../../rule.ts';

/** https://buttercms.com/docs/api/ */
export const buttercms: Vendor = {
  id: 'buttercms',
  name: 'ButterCMS',
  docs: 'https://buttercms.com/docs/api/',
  rules: [
    {
      id: 'buttercms-api-token',
      description: 'ButterCMS API token',
      severity: 'medium',
      near: ['buttercms'],
      token: '[a-z0-9]{40}',
    },
  ],
};
