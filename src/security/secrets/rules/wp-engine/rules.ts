import type { Vendor } from '../../rule.ts';

/** https://wpengineapi.com/ */
export const wpEngine: Vendor = {
  id: 'wp-engine',
  name: 'WP Engine',
  docs: 'https://wpengineapi.com/',
  rules: [
    {
      id: 'wp-engine-api-password',
      description: 'WP Engine API password',
      near: [
        'wpengine_password',
        'wpengine_api_password',
        'wpe_password',
        'wpe_api_password',
        'wpengine_api',
        'wpe_apikey',
        'wpe_api_key',
      ],
      token: '[A-Za-z0-9_-]{30,64}',
    },
  ],
};
