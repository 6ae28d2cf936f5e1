import type { Vendor } from '../../rule.ts';

/** https://dev.streamelements.com/ */
export const streamelements: Vendor = {
  id: 'streamelements',
  name: 'StreamElements',
  docs: 'https://dev.streamelements.com/',
  rules: [
    {
      id: 'streamelements-jwt',
      description: 'StreamElements token',
      near: ['streamelements'],
      token: 'eyJ[A-Za-z0-9_-]{10,400}\\.eyJ[A-Za-z0-9_-]{10,2000}\\.[A-Za-z0-9_-]{20,1000}',
      validator: 'jwt',
    },
  ],
};
