import type { Vendor } from '../../rule.ts';

/** https://docs.d-id.com */
export const dId: Vendor = {
  id: 'd-id',
  name: 'D-ID',
  docs: 'https://docs.d-id.com',
  rules: [
    {
      id: 'd-id-api-key',
      description: 'D-ID API key',
      near: ['d-id', 'did_api', 'd_id_api'],
      token: '[A-Za-z0-9+/]{20,60}={0,2}:[A-Za-z0-9_-]{20,24}',
    },
  ],
};
