import type { Vendor } from '../../rule.ts';

/** https://docs.strapi.io/cms/features/api-tokens */
export const strapi: Vendor = {
  id: 'strapi',
  name: 'Strapi',
  docs: 'https://docs.strapi.io/cms/features/api-tokens',
  rules: [
    {
      id: 'strapi-api-token',
      description: 'Strapi API token',
      near: ['strapi'],
      token: '[A-Za-z0-9]{256}',
    },
    {
      id: 'strapi-salt',
      description: 'Strapi secret of the server',
      near: ['api_token_salt', 'admin_jwt_secret', 'transfer_token_salt', 'app_keys', 'strapi'],
      token: '[A-Za-z0-9+/]{22}==',
    },
  ],
};
