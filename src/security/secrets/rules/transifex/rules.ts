import type { Vendor } from '../../rule.ts';

/** https://developers.transifex.com/reference/api-authentication */
export const transifex: Vendor = {
  id: 'transifex',
  name: 'Transifex',
  docs: 'https://developers.transifex.com/reference/api-authentication',
  rules: [
    {
      id: 'transifex-api-token',
      description: 'Transifex API token',
      near: ['transifex', 'tx_token', 'tx-token'],
      token: '1/[a-f0-9]{40}',
    },
    {
      id: 'transifex-legacy-token',
      description: 'Transifex API token (legacy)',
      near: ['transifex', 'tx_token'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
