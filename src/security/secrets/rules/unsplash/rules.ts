import type { Vendor } from '../../rule.ts';

/** https://unsplash.com/documentation#authorization */
export const unsplash: Vendor = {
  id: 'unsplash',
  name: 'Unsplash',
  docs: 'https://unsplash.com/documentation#authorization',
  rules: [
    {
      id: 'unsplash-access-key',
      description: 'Unsplash access or secret key',
      severity: 'medium',
      near: ['unsplash'],
      common: true,
      token: '[A-Za-z0-9_-]{43}',
    },
  ],
};
