import type { Vendor } from '../../rule.ts';

/** https://docs.wistia.com/docs/making-api-requests */
export const wistia: Vendor = {
  id: 'wistia',
  name: 'Wistia',
  docs: 'https://docs.wistia.com/docs/making-api-requests',
  rules: [
    {
      id: 'wistia-api-token',
      description: 'Wistia API token',
      near: ['wistia'],
      token: '[A-Za-z0-9]{64}',
    },
    {
      id: 'wistia-short-token',
      description: 'Wistia API token',
      near: ['wistia'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
