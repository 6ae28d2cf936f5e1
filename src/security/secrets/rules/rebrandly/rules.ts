import type { Vendor } from '../../rule.ts';

/** https://developers.rebrandly.com/docs/api-key-authentication */
export const rebrandly: Vendor = {
  id: 'rebrandly',
  name: 'Rebrandly',
  docs: 'https://developers.rebrandly.com/docs/api-key-authentication',
  rules: [
    {
      id: 'rebrandly-api-key',
      description: 'Rebrandly API key',
      near: ['rebrandly'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
