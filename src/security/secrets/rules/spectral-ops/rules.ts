import type { Vendor } from '../../rule.ts';

/** https://docs.spectralops.io/ */
export const spectralOps: Vendor = {
  id: 'spectral-ops',
  name: 'SpectralOps',
  docs: 'https://docs.spectralops.io/',
  rules: [
    {
      id: 'spectral-ops-token',
      description: 'SpectralOps token',
      token: 'sp[utg]-[a-z0-9]{32}',
    },
  ],
};
