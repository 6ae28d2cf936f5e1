import type { Vendor } from '../../rule.ts';

/** https://developer.twist.com/ */
export const twist: Vendor = {
  id: 'twist',
  name: 'Twist',
  docs: 'https://developer.twist.com/',
  rules: [
    {
      id: 'twist-oauth-token',
      description: 'Twist OAuth token',
      token: 'oauth2:[a-f0-9]{40}',
    },
    {
      id: 'twist-api-token',
      description: 'Twist API token',
      near: [
        'twist_api',
        'twist_token',
        'twist-api',
        'twist_key',
        'twist token',
        'twist key',
        'twist.com',
        'twist_oauth',
      ],
      token: '[a-f0-9:]{40,47}',
    },
  ],
};
