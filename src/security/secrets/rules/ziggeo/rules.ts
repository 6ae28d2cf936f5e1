import type { Vendor } from '../../rule.ts';

/** https://ziggeo.com/docs/ */
export const ziggeo: Vendor = {
  id: 'ziggeo',
  name: 'Ziggeo',
  docs: 'https://ziggeo.com/docs/',
  rules: [
    {
      id: 'ziggeo-private-key',
      description: 'Ziggeo private or encryption key',
      near: ['ziggeo'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
