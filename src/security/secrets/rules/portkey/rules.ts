import type { Vendor } from '../../rule.ts';

/** https://portkey.ai/docs */
export const portkey: Vendor = {
  id: 'portkey',
  name: 'Portkey',
  docs: 'https://portkey.ai/docs',
  rules: [
    {
      id: 'portkey-api-key',
      description: 'Portkey API key',
      near: ['portkey'],
      token: '[A-Za-z0-9+/]{27}=|[A-Za-z0-9+/]{28}',
    },
  ],
};
