import type { Vendor } from '../../rule.ts';

/** https://docs.maptiler.com/cloud/api/authentication-key/ */
export const maptiler: Vendor = {
  id: 'maptiler',
  name: 'MapTiler',
  docs: 'https://docs.maptiler.com/cloud/api/authentication-key/',
  rules: [
    {
      id: 'maptiler-api-key',
      description: 'MapTiler API key',
      severity: 'low',
      near: ['maptiler'],
      token: '[A-Za-z0-9]{20}',
    },
    {
      id: 'maptiler-api-token',
      description: 'MapTiler service token',
      severity: 'medium',
      near: ['maptiler'],
      token: '[a-f0-9]{32}_[a-f0-9]{64}',
    },
  ],
};
