import type { Vendor } from '../../rule.ts';

/** https://developers.hellosign.com/api/reference/authentication/ */
export const hellosign: Vendor = {
  id: 'hellosign',
  name: 'Dropbox Sign (HelloSign)',
  docs: 'https://developers.hellosign.com/api/reference/authentication/',
  rules: [
    {
      id: 'hellosign-api-key',
      description: 'HelloSign API key',
      near: ['hellosign', 'dropbox_sign', 'dropboxsign'],
      token: '[A-Za-z0-9]{64}',
    },
  ],
};
