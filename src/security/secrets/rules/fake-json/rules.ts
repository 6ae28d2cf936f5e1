import type { Vendor } from '../../rule.ts';

/** https://fakejson.com */
export const fakeJson: Vendor = {
  id: 'fake-json',
  name: 'FakeJSON',
  docs: 'https://fakejson.com',
  rules: [
    {
      id: 'fake-json-api-token',
      description: 'FakeJSON API token',
      severity: 'medium',
      near: ['fakejson'],
      token: '[A-Za-z0-9_-]{22}',
    },
  ],
};
