import type { Vendor } from '../../rule.ts';

/** https://www.bytescale.com/docs */
export const bytescale: Vendor = {
  id: 'bytescale',
  name: 'Bytescale',
  docs: 'https://www.bytescale.com/docs',
  rules: [
    {
      id: 'bytescale-api-key',
      description: 'Bytescale secret API key',
      near: ['bytescale', 'upload.io'],
      token: 'secret_[A-Za-z0-9]{28,40}',
    },
  ],
};
