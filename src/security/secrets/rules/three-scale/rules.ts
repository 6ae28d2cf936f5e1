import type { Vendor } from '../../rule.ts';

/** https://docs.redhat.com/en/documentation/red_hat_3scale_api_management */
export const threeScale: Vendor = {
  id: 'three-scale',
  name: '3scale',
  docs: 'https://docs.redhat.com/en/documentation/red_hat_3scale_api_management',
  rules: [
    {
      id: 'three-scale-access-token',
      description: '3scale access token',
      near: ['3scale', 'threescale'],
      token: '[a-z0-9]{64}',
    },
  ],
};
