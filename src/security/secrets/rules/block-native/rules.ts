import type { Vendor } from '../../rule.ts';

/** https://docs.blocknative.com */
export const blockNative: Vendor = {
  id: 'block-native',
  name: 'Blocknative',
  docs: 'https://docs.blocknative.com',
  rules: [
    {
      id: 'block-native-api-key',
      description: 'Blocknative API key',
      severity: 'medium',
      near: ['blocknative'],
      token: '[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}',
    },
  ],
};
