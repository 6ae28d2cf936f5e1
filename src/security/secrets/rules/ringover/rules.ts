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
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
