import type { Vendor } from '../../rule.ts';

/** https://support.testrail.com/hc/en-us/articles/7077039051284 */
export const testrail: Vendor = {
  id: 'testrail',
  name: 'TestRail',
  docs: 'https://support.testrail.com/hc/en-us/articles/7077039051284',
  rules: [
    {
      id: 'testrail-api-key',
      description: 'TestRail API key',
      near: ['testrail'],
      token: '[A-Za-z0-9/.+]{20}-[A-Za-z0-9/.+]{20}',
    },
  ],
};
