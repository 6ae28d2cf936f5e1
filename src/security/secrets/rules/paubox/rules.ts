import type { Vendor } from '../../rule.ts';

/** https://docs.paubox.com/ */
export const paubox: Vendor = {
  id: 'paubox',
  name: 'Paubox',
  docs: 'https://docs.paubox.com/',
  rules: [
    {
      id: 'paubox-api-key',
      description: 'Paubox API key',
      near: ['paubox'],
      token: '[A-Za-z0-9]{40}|[A-Za-z0-9]{32}',
    },
  ],
};
