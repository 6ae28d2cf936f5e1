import type { Vendor } from '../../rule.ts';

/** https://developer.purestake.io/ */
export const purestake: Vendor = {
  id: 'purestake',
  name: 'PureStake',
  docs: 'https://developer.purestake.io/',
  rules: [
    {
      id: 'purestake-api-key',
      description: 'PureStake API key',
      severity: 'low',
      near: ['purestake'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
