import type { Vendor } from '../../rule.ts';

/** https://developer.eagleeyenetworks.com */
export const eagleEyeNetworks: Vendor = {
  id: 'eagle-eye-networks',
  name: 'Eagle Eye Networks',
  docs: 'https://developer.eagleeyenetworks.com',
  rules: [
    {
      id: 'eagle-eye-networks-api-key',
      description: 'Eagle Eye Networks API key',
      near: ['eagleeyenetworks', 'eagleeye'],
      token: '[A-Za-z0-9]{15}',
    },
  ],
};
