import type { Vendor } from '../../rule.ts';

/** https://docs.nvidia.com/ngc/ */
export const ngc: Vendor = {
  id: 'ngc',
  name: 'NVIDIA NGC',
  docs: 'https://docs.nvidia.com/ngc/',
  rules: [
    {
      id: 'ngc-api-key',
      description: 'NVIDIA NGC API key of the older form',
      near: [
        'ngc_',
        'ngc-',
        'ngc.nvidia',
        'nvcr.io',
        'ngccli',
        'ngc api',
        'ngcapi',
        'ngc key',
        'ngckey',
        'ngc token',
        'ngctoken',
      ],
      token: '[A-Za-z0-9]{84}',
    },
  ],
};
