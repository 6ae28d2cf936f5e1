import type { Vendor } from '../../rule.ts';

/** https://nx.dev/ci/recipes/security/access-tokens */
export const nxCloud: Vendor = {
  id: 'nx-cloud',
  name: 'Nx Cloud',
  docs: 'https://nx.dev/ci/recipes/security/access-tokens',
  rules: [
    {
      id: 'nx-cloud-access-token',
      description: 'Nx Cloud access token',
      near: ['nx_cloud', 'nxcloud', 'nx-cloud'],
      token: '[A-Za-z0-9+/]{56,72}[=]{0,2}',
    },
  ],
};
