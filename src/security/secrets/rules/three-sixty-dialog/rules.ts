import type { Vendor } from '../../rule.ts';

/** https://docs.360dialog.com */
export const threeSixtyDialog: Vendor = {
  id: 'three-sixty-dialog',
  name: '360dialog',
  docs: 'https://docs.360dialog.com',
  rules: [
    {
      id: 'three-sixty-dialog-api-key',
      description: '360dialog API key',
      near: ['360dialog', 'd360-api-key', 'd360_api'],
      token: '[A-Za-z0-9]{24,32}(?:_ak|_AK)?',
    },
  ],
};
