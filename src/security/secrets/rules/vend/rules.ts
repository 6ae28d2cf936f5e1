import type { Vendor } from '../../rule.ts';

/** https://x-series-api.lightspeedhq.com/ */
export const vend: Vendor = {
  id: 'vend',
  name: 'Vend (Lightspeed)',
  docs: 'https://x-series-api.lightspeedhq.com/',
  rules: [
    {
      id: 'vend-personal-token',
      description: 'Lightspeed X-Series token',
      token: 'lsxs_pt_[A-Za-z0-9]{30,60}',
    },
  ],
};
