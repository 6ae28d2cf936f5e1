import type { Vendor } from '../../rule.ts';

/** https://developers.deepgram.com/docs/create-additional-api-keys */
export const deepgram: Vendor = {
  id: 'deepgram',
  name: 'Deepgram',
  docs: 'https://developers.deepgram.com/docs/create-additional-api-keys',
  rules: [
    {
      id: 'deepgram-api-key',
      description: 'Deepgram API key',
      near: ['deepgram', 'dg_api', 'dg_key', 'dg-api'],
      token: '[a-z0-9]{40}',
    },
  ],
};
