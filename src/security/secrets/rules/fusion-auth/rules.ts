import type { Vendor } from '../../rule.ts';

/** https://fusionauth.io/docs */
export const fusionAuth: Vendor = {
  id: 'fusion-auth',
  name: 'FusionAuth',
  docs: 'https://fusionauth.io/docs',
  rules: [
    {
      id: 'fusion-auth-api-key',
      description: 'FusionAuth API key',
      near: ['fusionauth', 'fusion_auth'],
      token: '[A-Za-z0-9_-]{43,86}',
    },
  ],
};
