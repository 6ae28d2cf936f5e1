import type { Vendor } from '../../rule.ts';

/** https://developers.telnyx.com/docs/account-setup/api-keys */
export const telnyx: Vendor = {
  id: 'telnyx',
  name: 'Telnyx',
  docs: 'https://developers.telnyx.com/docs/account-setup/api-keys',
  rules: [
    {
      id: 'telnyx-api-key',
      description: 'Telnyx API key',
      token: 'KEY[A-F0-9]{32}_[A-Za-z0-9_-]{22,24}',
    },
    {
      id: 'telnyx-variant-key',
      description: 'Telnyx API key',
      near: ['telnyx'],
      token: 'KEY[A-Za-z0-9_-]{55}',
    },
  ],
};
