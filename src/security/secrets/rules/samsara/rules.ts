import type { Vendor } from '../../rule.ts';

/** https://developers.samsara.com/docs/authentication */
export const samsara: Vendor = {
  id: 'samsara',
  name: 'Samsara',
  docs: 'https://developers.samsara.com/docs/authentication',
  rules: [
    {
      id: 'samsara-api-token',
      description: 'Samsara API token',
      token: 'samsara_api_[A-Za-z0-9]{30}',
    },
  ],
};
