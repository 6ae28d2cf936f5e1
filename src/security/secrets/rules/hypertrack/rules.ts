import type { Vendor } from '../../rule.ts';

/** https://hypertrack.com/docs/ */
export const hypertrack: Vendor = {
  id: 'hypertrack',
  name: 'HyperTrack',
  docs: 'https://hypertrack.com/docs/',
  rules: [
    {
      id: 'hypertrack-secret-key',
      description: 'HyperTrack secret key',
      near: ['hypertrack'],
      token: '[A-Za-z0-9_-]{54}',
    },
    {
      id: 'hypertrack-account-id',
      description: 'HyperTrack account ID',
      severity: 'low',
      near: ['hypertrack'],
      token: '[A-Za-z0-9]{27}',
    },
  ],
};
