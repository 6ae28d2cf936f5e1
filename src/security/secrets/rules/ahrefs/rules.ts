import type { Vendor } from '../../rule.ts';

/** https://docs.ahrefs.com */
export const ahrefs: Vendor = {
  id: 'ahrefs',
  name: 'Ahrefs',
  docs: 'https://docs.ahrefs.com',
  rules: [
    {
      id: 'ahrefs-api-key',
      description: 'Ahrefs API key',
      severity: 'medium',
      near: ['ahrefs'],
      token: '[A-Za-z0-9_-]{40}',
    },
  ],
};
