import type { Vendor } from '../../rule.ts';

/** https://docs.ravenapp.dev/ */
export const raven: Vendor = {
  id: 'raven',
  name: 'Raven',
  docs: 'https://docs.ravenapp.dev/',
  rules: [
    {
      id: 'raven-api-key',
      description: 'Raven API key',
      near: ['raven'],
      reach: 30,
      token: '[A-Z0-9]{8}-[A-Z0-9]{8}',
    },
  ],
};
