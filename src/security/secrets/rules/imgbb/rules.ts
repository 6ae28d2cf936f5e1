import type { Vendor } from '../../rule.ts';

/** https://api.imgbb.com/ */
export const imgbb: Vendor = {
  id: 'imgbb',
  name: 'ImgBB',
  docs: 'https://api.imgbb.com/',
  rules: [
    {
      id: 'imgbb-api-key',
      description: 'ImgBB API key',
      severity: 'low',
      near: ['imgbb'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
