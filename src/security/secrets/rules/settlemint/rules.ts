import type { Vendor } from '../../rule.ts';

/** https://console.settlemint.com/documentation/ */
export const settlemint: Vendor = {
  id: 'settlemint',
  name: 'SettleMint',
  docs: 'https://console.settlemint.com/documentation/',
  rules: [
    {
      id: 'settlemint-application-token',
      description: 'SettleMint application access token',
      token: 'sm_aat_[A-Za-z0-9]{16}',
    },
    {
      id: 'settlemint-service-token',
      description: 'SettleMint service access token',
      token: 'sm_sat_[A-Za-z0-9]{16}',
    },
    {
      id: 'settlemint-personal-token',
      description: 'SettleMint personal access token',
      token: 'sm_pat_[A-Za-z0-9]{16}',
    },
  ],
};
