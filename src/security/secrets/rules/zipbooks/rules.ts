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
      near: ['zipbooks', 'zip_books', 'zip-books', 'zip books'],
      token: 'eyJ[A-Za-z0-9_-]{15,400}\\.[A-Za-z0-9_-]{20,2000}\\.[A-Za-z0-9_-]{20,1000}',
    },
  ],
};
