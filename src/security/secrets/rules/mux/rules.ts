import type { Vendor } from '../../rule.ts';

/** https://docs.mux.com/core/make-api-requests */
export const mux: Vendor = {
  id: 'mux',
  name: 'Mux',
  docs: 'https://docs.mux.com/core/make-api-requests',
  rules: [
    {
      id: 'mux-token-secret',
      description: 'Mux token secret',
      near: ['mux'],
      token: '[A-Za-z0-9+/]{75}',
    },
    {
      id: 'mux-token-id',
      description: 'Mux token ID',
      severity: 'low',
      near: ['mux_token', 'mux-token', 'muxtoken', 'mux_access', 'mux.com'],
      token: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    },
  ],
};
