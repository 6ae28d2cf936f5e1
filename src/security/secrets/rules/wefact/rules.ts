import type { Vendor } from '../../rule.ts';

/** https://developer.wefact.com/ */
export const wefact: Vendor = {
  id: 'wefact',
  name: 'WeFact',
  docs: 'https://developer.wefact.com/',
  rules: [
    {
      id: 'wefact-api-key',
      description: 'WeFact API key',
      near: ['wefact'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
