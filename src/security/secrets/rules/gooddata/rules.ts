import type { Vendor } from '../../rule.ts';

/** https://www.gooddata.com/docs/ */
export const gooddata: Vendor = {
  id: 'gooddata',
  name: 'GoodData',
  docs: 'https://www.gooddata.com/docs/',
  rules: [
    {
      id: 'gooddata-api-token',
      description: 'GoodData API token',
      near: ['gooddata'],
      token: '[A-Za-z0-9+/]{16,40}={0,2}:[A-Za-z0-9_-]{4,40}:?[A-Za-z0-9+/]{20,60}={0,2}',
    },
  ],
};
