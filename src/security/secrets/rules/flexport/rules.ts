import type { Vendor } from '../../rule.ts';

/** https://developers.flexport.com */
export const flexport: Vendor = {
  id: 'flexport',
  name: 'Flexport',
  docs: 'https://developers.flexport.com',
  rules: [
    {
      id: 'flexport-api-key',
      description: 'Flexport API key',
      near: ['flexport'],
      token: '(?:shltm_[A-Za-z0-9_-]{40}|[A-Za-z0-9_-]{60,80})',
    },
  ],
};
