import type { Vendor } from '../../rule.ts';

/** https://developers.hellosign.com */
export const dropboxSign: Vendor = {
  id: 'dropbox-sign',
  name: 'Dropbox Sign (HelloSign)',
  docs: 'https://developers.hellosign.com',
  rules: [
    {
      id: 'dropbox-sign-api-key',
      description: 'Dropbox Sign (HelloSign) API key',
      near: ['hellosign'],
      token: '[a-z0-9]{64}',
    },
  ],
};
