import type { Vendor } from '../../rule.ts';

/** https://docs.uploadthing.com/ */
export const uploadthing: Vendor = {
  id: 'uploadthing',
  name: 'UploadThing',
  docs: 'https://docs.uploadthing.com/',
  rules: [
    {
      id: 'uploadthing-secret-key',
      description: 'UploadThing secret key',
      near: ['uploadthing'],
      token: 'sk_live_[a-f0-9]{64}',
    },
    {
      id: 'uploadthing-token',
      description: 'UploadThing token',
      token: 'eyJhcGlLZXkiOiJza19saXZl[A-Za-z0-9+/]{100,400}={0,2}',
    },
  ],
};
