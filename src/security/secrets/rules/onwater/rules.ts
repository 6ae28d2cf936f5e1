import type { Vendor } from '../../rule.ts';

/** https://onwater.io/ */
export const onwater: Vendor = {
  id: 'onwater',
  name: 'OnWater',
  docs: 'https://onwater.io/',
  rules: [
    {
      id: 'onwater-api-key',
      description: 'OnWater API key',
      severity: 'low',
      near: ['onwater'],
      token: '[A-Za-z0-9_-]{20}',
    },
  ],
};
