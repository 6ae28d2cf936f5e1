import type { Vendor } from '../../rule.ts';

/** https://ionic.io/docs/appflow/personal-access-tokens */
export const ionic: Vendor = {
  id: 'ionic',
  name: 'Ionic',
  docs: 'https://ionic.io/docs/appflow/personal-access-tokens',
  rules: [
    {
      id: 'ionic-access-token',
      description: 'Ionic personal access token',
      token: 'ion_[A-Za-z0-9]{42}',
    },
  ],
};
