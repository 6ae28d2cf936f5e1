import type { Vendor } from '../../rule.ts';

/** https://docs.testproject.io/ */
export const testproject: Vendor = {
  id: 'testproject',
  name: 'TestProject',
  docs: 'https://docs.testproject.io/',
  rules: [
    {
      id: 'testproject-api-key',
      description: 'TestProject key',
      near: ['testproject', 'tp_dev_token'],
      token: '[A-Za-z0-9_-]{43}',
    },
  ],
};
