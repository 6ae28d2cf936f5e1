import type { Vendor } from '../../rule.ts';

/** https://help.dreamhost.com */
export const dreamhost: Vendor = {
  id: 'dreamhost',
  name: 'DreamHost',
  docs: 'https://help.dreamhost.com',
  rules: [
    {
      id: 'dreamhost-api-key',
      description: 'DreamHost API key',
      near: ['dreamhost'],
      token: '[A-Z0-9]{16}',
    },
  ],
};
