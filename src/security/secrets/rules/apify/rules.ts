import type { Vendor } from '../../rule.ts';

/** https://docs.apify.com/platform/integrations/api */
export const apify: Vendor = {
  id: 'apify',
  name: 'Apify',
  docs: 'https://docs.apify.com/platform/integrations/api',
  rules: [
    {
      id: 'apify-api-token',
      description: 'Apify API token',
      token: 'apify_api_[A-Za-z0-9]{34,42}',
    },
  ],
};
