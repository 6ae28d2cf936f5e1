import type { Vendor } from '../../rule.ts';

/** https://developer.rippling.com/ */
export const rippling: Vendor = {
  id: 'rippling',
  name: 'Rippling',
  docs: 'https://developer.rippling.com/',
  rules: [
    {
      id: 'rippling-api-key',
      description: 'Rippling API key',
      near: ['rippling'],
      token: '[A-Za-z0-9]{40,80}',
    },
  ],
};
