import type { Vendor } from '../../rule.ts';

/** https://www.faceplusplus.com */
export const facePlusPlus: Vendor = {
  id: 'face-plus-plus',
  name: 'Face++',
  docs: 'https://www.faceplusplus.com',
  rules: [
    {
      id: 'face-plus-plus-api-key',
      description: 'Face++ API key or secret',
      near: ['faceplusplus', 'facepp', 'face++'],
      token: '[A-Za-z0-9_-]{32}',
    },
  ],
};
