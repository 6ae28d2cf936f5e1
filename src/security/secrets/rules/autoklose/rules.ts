import type { Vendor } from '../../rule.ts';

/** https://autoklose.com */
export const autoklose: Vendor = {
  id: 'autoklose',
  name: 'Autoklose',
  docs: 'https://autoklose.com',
  rules: [
    {
      id: 'autoklose-api-key',
      description: 'Autoklose API key',
      severity: 'medium',
      near: ['autoklose'],
      token: '[A-Za-z0-9_-]{32}',
    },
  ],
};
