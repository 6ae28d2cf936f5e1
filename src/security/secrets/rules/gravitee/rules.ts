import type { Vendor } from '../../rule.ts';

/** https://documentation.gravitee.io */
export const gravitee: Vendor = {
  id: 'gravitee',
  name: 'Gravitee',
  docs: 'https://documentation.gravitee.io',
  rules: [
    {
      id: 'gravitee-api-key',
      description: 'Gravitee API key',
      near: ['gravitee'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
