import type { Vendor } from '../../rule.ts';

/** https://docs.uploadthing.com/ */
export const uploadthing: Vendor = {
  id: 'uploadthing',
  name: 'UploadThing',
  docs: 'https://docs.uploadthing.com/',
  rules: [
    {
      id: 'uploadthing-token',
      description: 'UploadThing token',
      token: 'eyJhcGlLZXkiOiJza19saXZl[A-Za-z0-9+/]{100,400}={0,2}',
    },
  ],
};
