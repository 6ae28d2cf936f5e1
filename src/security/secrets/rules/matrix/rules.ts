import type { Vendor } from '../../rule.ts';

/** https://matrix.org/docs/ */
export const matrix: Vendor = {
  id: 'matrix',
  name: 'Matrix',
  docs: 'https://matrix.org/docs/',
  rules: [
    {
      id: 'matrix-access-token',
      description: 'Matrix (Synapse) access token',
      token: '(?:syt|syr)_[A-Za-z0-9_=-]{2,128}_[A-Za-z]{20}_[A-Za-z0-9]{6}',
    },
    {
      id: 'matrix-mas-token',
      description: 'Matrix Authentication Service token',
      token: '(?:mct|mat|mcr|mar|mpt)_[A-Za-z0-9]{30}_[A-Za-z0-9]{6}',
    },
  ],
};
