import type { Vendor } from '../../rule.ts';

/** https://developers.pipedrive.com/docs/api/v1 */
export const pipedrive: Vendor = {
  id: 'pipedrive',
  name: 'Pipedrive',
  docs: 'https://developers.pipedrive.com/docs/api/v1',
  rules: [
    {
      id: 'pipedrive-api-token',
      description: 'Pipedrive API token',
      near: ['pipedrive'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
