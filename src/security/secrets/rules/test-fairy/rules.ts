import type { Vendor } from '../../rule.ts';

/** https://docs.testfairy.com/API/Upload_API.html */
export const testFairy: Vendor = {
  id: 'test-fairy',
  name: 'TestFairy',
  docs: 'https://docs.testfairy.com/API/Upload_API.html',
  rules: [
    {
      id: 'test-fairy-api-key',
      description: 'TestFairy API key',
      near: ['testfairy'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
