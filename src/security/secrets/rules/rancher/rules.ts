import type { Vendor } from '../../rule.ts';

/** https://ranchermanager.docs.rancher.com/reference-guides/user-settings/api-keys */
export const rancher: Vendor = {
  id: 'rancher',
  name: 'Rancher',
  docs: 'https://ranchermanager.docs.rancher.com/reference-guides/user-settings/api-keys',
  rules: [
    {
      id: 'rancher-api-token',
      description: 'Rancher API bearer token',
      severity: 'critical',
      token: 'token-[a-z0-9]{5}:[a-z0-9]{54}',
    },
    {
      id: 'rancher-named-token',
      description: 'Rancher API token of a machine',
      severity: 'critical',
      token: 'kubeconfig-u[a-z0-9-]{5,30}:[a-z0-9]{54}',
    },
  ],
};
