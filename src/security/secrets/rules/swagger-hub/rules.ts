import type { Vendor } from '../../rule.ts';

/** https://support.smartbear.com/swaggerhub/docs/ */
export const swaggerHub: Vendor = {
  id: 'swagger-hub',
  name: 'SwaggerHub',
  docs: 'https://support.smartbear.com/swaggerhub/docs/',
  rules: [
    {
      id: 'swagger-hub-api-key',
      description: 'SwaggerHub API key',
      near: ['swaggerhub', 'swagger_hub', 'swagger-hub', 'swagger hub'],
      caseless: true,
      token: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    },
  ],
};
