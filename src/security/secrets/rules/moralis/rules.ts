import type { Vendor } from '../../rule.ts';

/** https://docs.moralis.com/ */
export const moralis: Vendor = {
  id: 'moralis',
  name: 'Moralis',
  docs: 'https://docs.moralis.com/',
  rules: [
    {
      id: 'moralis-api-key',
      description: 'Moralis API key',
      severity: 'medium',
      near: ['moralis'],
      token: '[A-Za-z0-9]{64}',
    },
  ],
};
