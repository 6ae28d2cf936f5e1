import type { Vendor } from '../../rule.ts';

/** https://currencylayer.com/documentation */
export const currencyLayer: Vendor = {
  id: 'currency-layer',
  name: 'currencylayer',
  docs: 'https://currencylayer.com/documentation',
  rules: [
    {
      id: 'currency-layer-access-key',
      description: 'currencylayer access key',
      severity: 'medium',
      near: ['currencylayer'],
      token: '[a-z0-9]{32}',
    },
  ],
};
