import type { Vendor } from '../../rule.ts';

/** https://docs.quantcdn.io/ */
export const quant: Vendor = {
  id: 'quant',
  name: 'Quant',
  docs: 'https://docs.quantcdn.io/',
  rules: [
    {
      id: 'quant-api-token',
      description: 'QuantCDN API token',
      near: ['quantcdn', 'quant_token', 'quant-token'],
      token: '[A-Za-z0-9]{32,64}',
    },
  ],
};
