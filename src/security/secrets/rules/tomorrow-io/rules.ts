import type { Vendor } from '../../rule.ts';

/** https://docs.tomorrow.io/reference/welcome */
export const tomorrowIo: Vendor = {
  id: 'tomorrow-io',
  name: 'Tomorrow.io',
  docs: 'https://docs.tomorrow.io/reference/welcome',
  rules: [
    {
      id: 'tomorrow-io-api-key',
      description: 'Tomorrow.io API key',
      severity: 'medium',
      near: ['tomorrowio', 'tomorrow.io', 'tomorrow_io', 'tomorrow-io', 'climacell'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
