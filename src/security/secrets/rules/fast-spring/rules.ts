import type { Vendor } from '../../rule.ts';

/** https://developer.fastspring.com */
export const fastSpring: Vendor = {
  id: 'fast-spring',
  name: 'FastSpring',
  docs: 'https://developer.fastspring.com',
  rules: [
    {
      id: 'fast-spring-api-password',
      description: 'FastSpring API password',
      near: ['fastspring'],
      token: '[A-Za-z0-9_-]{22}',
    },
  ],
};
