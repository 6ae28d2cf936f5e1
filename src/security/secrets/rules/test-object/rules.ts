import type { Vendor } from '../../rule.ts';

/** https://docs.saucelabs.com/ */
export const testObject: Vendor = {
  id: 'test-object',
  name: 'TestObject',
  docs: 'https://docs.saucelabs.com/',
  rules: [
    {
      id: 'test-object-api-key',
      description: 'TestObject API key',
      near: ['testobject'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
