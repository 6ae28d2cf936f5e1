import type { Vendor } from '../../rule.ts';

/** https://developers.quaderno.io/ */
export const quaderno: Vendor = {
  id: 'quaderno',
  name: 'Quaderno',
  docs: 'https://developers.quaderno.io/',
  rules: [
    {
      id: 'quaderno-api-key',
      description: 'Quaderno API key',
      near: ['quaderno'],
      token: 'sk_[A-Za-z0-9]{20,40}',
    },
  ],
};
