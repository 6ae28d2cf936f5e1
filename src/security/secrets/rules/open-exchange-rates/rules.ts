import type { Vendor } from '../../rule.ts';

/** https://docs.openexchangerates.org/reference/authentication */
export const openExchangeRates: Vendor = {
  id: 'open-exchange-rates',
  name: 'Open Exchange Rates',
  docs: 'https://docs.openexchangerates.org/reference/authentication',
  rules: [
    {
      id: 'open-exchange-rates-app-id',
      description: 'Open Exchange Rates application ID',
      severity: 'low',
      near: ['openexchangerates', 'open_exchange', 'open-exchange-rates', 'oxr_'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
