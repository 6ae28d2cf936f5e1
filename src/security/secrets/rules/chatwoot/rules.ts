import type { Vendor } from '../../rule.ts';

/** https://developers.chatwoot.com */
export const chatwoot: Vendor = {
  id: 'chatwoot',
  name: 'Chatwoot',
  docs: 'https://developers.chatwoot.com',
  rules: [
    {
      id: 'chatwoot-access-token',
      description: 'Chatwoot access token',
      near: ['chatwoot'],
      token: '[A-Za-z0-9]{24}',
    },
  ],
};
