import type { Vendor } from '../../rule.ts';

/** https://developer.ringover.com/ */
export const ringover: Vendor = {
  id: 'ringover',
  name: 'Ringover',
  docs: 'https://developer.ringover.com/',
  rules: [
    {
      id: 'ringover-api-key',
      description: 'Ringover API key',
      near: ['ringover'],
      token: '[a-z0-9]{40}',
    },
  ],
};
