import type { Vendor } from '../../rule.ts';

/** https://developer.zipbooks.com/ */
export const zipbooks: Vendor = {
  id: 'zipbooks',
  name: 'ZipBooks',
  docs: 'https://developer.zipbooks.com/',
  rules: [
    {
      id: 'zipbooks-token',
      description: 'ZipBooks token',
      near: ['zipbooks'],
      token: 'eyJ[A-Za-z0-9_-]{10,400}\\.eyJ[A-Za-z0-9_-]{10,2000}\\.[A-Za-z0-9_-]{20,1000}',
      validator: 'jwt',
    },
  ],
};
