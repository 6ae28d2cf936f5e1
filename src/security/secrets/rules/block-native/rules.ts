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
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
