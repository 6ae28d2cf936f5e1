import type { Vendor } from '../../rule.ts';

/** https://pangea.cloud/docs/ */
export const pangea: Vendor = {
  id: 'pangea',
  name: 'Pangea',
  docs: 'https://pangea.cloud/docs/',
  rules: [
    {
      id: 'pangea-service-token',
      description: 'Pangea service token',
      token: '(?:pts|pcl|pti)_[a-z0-9]{32}',
    },
  ],
};
