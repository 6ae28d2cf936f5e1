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
      token: '[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}',
    },
  ],
};
