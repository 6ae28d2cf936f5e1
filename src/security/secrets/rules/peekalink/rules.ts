import type { Vendor } from '../../rule.ts';

/** https://docs.peekalink.io/ */
export const peekalink: Vendor = {
  id: 'peekalink',
  name: 'Peekalink',
  docs: 'https://docs.peekalink.io/',
  rules: [
    {
      id: 'peekalink-api-key',
      description: 'Peekalink API key',
      severity: 'low',
      near: ['peekalink'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
