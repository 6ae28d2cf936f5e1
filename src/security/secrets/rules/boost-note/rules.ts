import type { Vendor } from '../../rule.ts';

/** https://intercom.help/boostnote-for-teams */
export const boostNote: Vendor = {
  id: 'boost-note',
  name: 'Boost Note',
  docs: 'https://intercom.help/boostnote-for-teams',
  rules: [
    {
      id: 'boost-note-api-key',
      description: 'Boost Note API key',
      severity: 'medium',
      near: ['boostnote', 'boost_note'],
      token: '[a-z0-9]{64}',
    },
  ],
};
