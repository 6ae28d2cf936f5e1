import type { Vendor } from '../../rule.ts';

/** https://developer.yummly.com/ */
export const yummly: Vendor = {
  id: 'yummly',
  name: 'Yummly',
  docs: 'https://developer.yummly.com/',
  rules: [
    {
      id: 'yummly-api-key',
      description: 'Yummly API key',
      severity: 'medium',
      near: ['yummly'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
