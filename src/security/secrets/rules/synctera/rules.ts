import type { Vendor } from '../../rule.ts';

/** https://dev.synctera.com/ */
export const synctera: Vendor = {
  id: 'synctera',
  name: 'Synctera',
  docs: 'https://dev.synctera.com/',
  rules: [
    {
      id: 'synctera-api-key',
      description: 'Synctera API key',
      near: ['synctera'],
      token: '[a-f0-9]{64}[A-Za-z0-9._-]{0,40}',
    },
  ],
};
