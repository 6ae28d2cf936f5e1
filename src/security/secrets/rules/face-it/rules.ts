import type { Vendor } from '../../rule.ts';

/** https://docs.faceit.com */
export const faceIt: Vendor = {
  id: 'face-it',
  name: 'FACEIT',
  docs: 'https://docs.faceit.com',
  rules: [
    {
      id: 'face-it-api-key',
      description: 'FACEIT API key',
      near: ['faceit'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
