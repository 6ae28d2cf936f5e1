import type { Vendor } from '../../rule.ts';

/** https://privacy.com/developer/docs */
export const privacy: Vendor = {
  id: 'privacy',
  name: 'Privacy.com',
  docs: 'https://privacy.com/developer/docs',
  rules: [
    {
      id: 'privacy-api-key',
      description: 'Privacy API key',
      near: [
        'privacy_api',
        'privacy.com',
        'privacy_secret',
        'privacy_key',
        'privacy_token',
        'privacyapi',
        'privacy-api',
        'privacy secret',
        'privacy token',
        'privacy key',
        'privacy api',
      ],
      token: '[a-z0-9]{8}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{12}',
    },
  ],
};
