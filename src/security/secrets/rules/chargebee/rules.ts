import type { Vendor } from '../../rule.ts';

/** https://apidocs.chargebee.com */
export const chargebee: Vendor = {
  id: 'chargebee',
  name: 'Chargebee',
  docs: 'https://apidocs.chargebee.com',
  rules: [
    {
      id: 'chargebee-api-key',
      description: 'Chargebee API key',
      near: ['chargebee'],
      token: '(?:live|test)_[A-Za-z0-9]{32,48}',
    },
  ],
};
