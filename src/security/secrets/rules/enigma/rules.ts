import type { Vendor } from '../../rule.ts';

/** https://developers.enigma.com */
export const enigma: Vendor = {
  id: 'enigma',
  name: 'Enigma',
  docs: 'https://developers.enigma.com',
  rules: [
    {
      id: 'enigma-api-key',
      description: 'Enigma API key',
      severity: 'medium',
      near: ['enigma'],
      common: true,
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
