import type { Vendor } from '../../rule.ts';

/** https://prospectio.docs.apiary.io/ */
export const prospectIo: Vendor = {
  id: 'prospect-io',
  name: 'Prospect.io',
  docs: 'https://prospectio.docs.apiary.io/',
  rules: [
    {
      id: 'prospect-io-api-key',
      description: 'Prospect.io API key',
      severity: 'medium',
      near: ['prospect.io', 'prospectio', 'prospect_io'],
      token: '[A-Za-z0-9_-]{50}',
    },
  ],
};
