import type { Vendor } from '../../rule.ts';

/** https://api.ilert.com/api-docs/ */
export const ilert: Vendor = {
  id: 'ilert',
  name: 'iLert',
  docs: 'https://api.ilert.com/api-docs/',
  rules: [
    {
      id: 'ilert-api-key',
      description: 'iLert API key',
      near: ['ilert'],
      token: 'il1api[a-f0-9]{40,70}|il1hbt[a-f0-9]{40,70}|[A-Za-z0-9]{32}',
    },
  ],
};
