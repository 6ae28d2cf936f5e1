import type { Vendor } from '../../rule.ts';

/** https://tapfiliate.com/docs/rest/ */
export const tapfiliate: Vendor = {
  id: 'tapfiliate',
  name: 'Tapfiliate',
  docs: 'https://tapfiliate.com/docs/rest/',
  rules: [
    {
      id: 'tapfiliate-api-key',
      description: 'Tapfiliate API key',
      near: ['tapfiliate'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
