import type { Vendor } from '../../rule.ts';

/** https://docs.getxray.app/ */
export const xray: Vendor = {
  id: 'xray',
  name: 'Xray',
  docs: 'https://docs.getxray.app/',
  rules: [
    {
      id: 'xray-token',
      description: 'Xray token',
      near: ['xray_token', 'xray_api', 'xray-token', 'xray_jwt'],
      token: 'eyJ[A-Za-z0-9_-]{10,400}\\.eyJ[A-Za-z0-9_-]{10,2000}\\.[A-Za-z0-9_-]{20,1000}',
      validator: 'jwt',
    },
  ],
};
