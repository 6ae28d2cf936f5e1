import type { Vendor } from '../../rule.ts';

/** https://developer.close.com */
export const closeCrm: Vendor = {
  id: 'close-crm',
  name: 'Close',
  docs: 'https://developer.close.com',
  rules: [
    {
      id: 'close-crm-legacy-api-key',
      description: 'Close API key of the older form',
      near: ['close.com', 'close_', 'closeio', 'closecrm', 'close '],
      token: 'api_[A-Za-z0-9._-]{40,48}',
    },
  ],
};
