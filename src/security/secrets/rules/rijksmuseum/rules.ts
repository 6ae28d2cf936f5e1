import type { Vendor } from '../../rule.ts';

/** https://data.rijksmuseum.nl/ */
export const rijksmuseum: Vendor = {
  id: 'rijksmuseum',
  name: 'Rijksmuseum',
  docs: 'https://data.rijksmuseum.nl/',
  rules: [
    {
      id: 'rijksmuseum-api-key',
      description: 'Rijksmuseum API key',
      severity: 'low',
      near: ['rijksmuseum'],
      reach: 30,
      token: '[A-Za-z0-9]{8}',
      entropy: 2,
    },
  ],
};
