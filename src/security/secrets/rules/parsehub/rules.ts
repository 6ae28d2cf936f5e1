import type { Vendor } from '../../rule.ts';

/** https://www.parsehub.com/docs/ref/api/v2/ */
export const parsehub: Vendor = {
  id: 'parsehub',
  name: 'ParseHub',
  docs: 'https://www.parsehub.com/docs/ref/api/v2/',
  rules: [
    {
      id: 'parsehub-api-key',
      description: 'ParseHub API key',
      severity: 'medium',
      near: ['parsehub'],
      token: '[A-Za-z0-9_-]{24}|t[A-Za-z0-9_-]{11,13}',
      entropy: 2.2,
    },
  ],
};
