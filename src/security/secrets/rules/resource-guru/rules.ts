import type { Vendor } from '../../rule.ts';

/** https://developers.resourceguruapp.com/ */
export const resourceGuru: Vendor = {
  id: 'resource-guru',
  name: 'Resource Guru',
  docs: 'https://developers.resourceguruapp.com/',
  rules: [
    {
      id: 'resource-guru-client-secret',
      description: 'Resource Guru client secret',
      near: ['resourceguru', 'resource_guru', 'resource-guru', 'resource guru'],
      token: '[A-Za-z0-9]{64}',
    },
  ],
};
