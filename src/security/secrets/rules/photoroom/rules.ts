import type { Vendor } from '../../rule.ts';

/** https://docs.photoroom.com/ */
export const photoroom: Vendor = {
  id: 'photoroom',
  name: 'Photoroom',
  docs: 'https://docs.photoroom.com/',
  rules: [
    {
      id: 'photoroom-api-key',
      description: 'Photoroom API key',
      severity: 'medium',
      near: ['photoroom'],
      token: '[A-Za-z0-9]{40}|(?:live|sandbox)_[A-Za-z0-9]{32,48}',
    },
  ],
};
