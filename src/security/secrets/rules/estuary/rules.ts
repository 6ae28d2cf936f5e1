import type { Vendor } from '../../rule.ts';

/** https://docs.estuary.dev */
export const estuary: Vendor = {
  id: 'estuary',
  name: 'Estuary',
  docs: 'https://docs.estuary.dev',
  rules: [
    {
      id: 'estuary-refresh-token',
      description: 'Estuary refresh token',
      near: ['estuary', 'flow_auth'],
      token: 'eyJpZCI6[A-Za-z0-9+/_-]{60,300}={0,2}',
    },
  ],
};
