import type { Vendor } from '../../rule.ts';

/** https://mintlify.com/docs/api-reference */
export const mintlify: Vendor = {
  id: 'mintlify',
  name: 'Mintlify',
  docs: 'https://mintlify.com/docs/api-reference',
  rules: [
    {
      id: 'mintlify-api-key',
      description: 'Mintlify API key',
      severity: 'medium',
      token: '(?:mint_|mint_dsc_)[A-Za-z0-9]{20,64}',
    },
  ],
};
