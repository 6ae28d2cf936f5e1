import type { Vendor } from '../../rule.ts';

/** https://docs.smooch.io/rest/ */
export const smooch: Vendor = {
  id: 'smooch',
  name: 'Smooch (Sunshine Conversations)',
  docs: 'https://docs.smooch.io/rest/',
  rules: [
    {
      id: 'smooch-key-id',
      description: 'Smooch key id',
      severity: 'medium',
      near: ['smooch', 'sunshine'],
      token: '(?:act|app)_[a-z0-9]{24}',
    },
    {
      id: 'smooch-secret',
      description: 'Smooch secret',
      near: ['smooch', 'sunshine'],
      common: true,
      token: '[A-Za-z0-9_-]{86}',
    },
  ],
};
