import type { Vendor } from '../../rule.ts';

/** https://documentation.onfido.com/api/latest/ */
export const onfido: Vendor = {
  id: 'onfido',
  name: 'Onfido',
  docs: 'https://documentation.onfido.com/api/latest/',
  rules: [
    {
      id: 'onfido-api-token',
      description: 'Onfido API token',
      token: 'api_(?:live|sandbox|test)(?:_us|_ca|_eu)?\\.[A-Za-z0-9_-]{32,64}',
    },
  ],
};
