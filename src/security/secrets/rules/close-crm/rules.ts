import type { Vendor } from '../../rule.ts';

/** https://developer.close.com */
export const closeCrm: Vendor = {
  id: 'close-crm',
  name: 'Close',
  docs: 'https://developer.close.com',
  rules: [
    {
      id: 'close-crm-api-key',
      description: 'Close API key',
      token: String.raw`api_[A-Za-z0-9]{22}\.[A-Za-z0-9]{22}`,
    },
    {
      id: 'close-crm-legacy-api-key',
      description: 'Close API key of the older form',
      near: ['close.com', 'close_api', 'closeio', 'close_io', 'closecrm'],
      token: 'api_[A-Za-z0-9_-]{40,48}',
    },
  ],
};
