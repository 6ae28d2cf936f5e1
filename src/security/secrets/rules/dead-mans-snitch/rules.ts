import type { Vendor } from '../../rule.ts';

/** https://deadmanssnitch.com/docs */
export const deadMansSnitch: Vendor = {
  id: 'dead-mans-snitch',
  name: "Dead Man's Snitch",
  docs: 'https://deadmanssnitch.com/docs',
  rules: [
    {
      id: 'dead-mans-snitch-api-key',
      description: "Dead Man's Snitch API key",
      severity: 'medium',
      near: ['deadmanssnitch', 'dead_mans_snitch', 'snitch'],
      token: '(?:api_)?[A-Za-z0-9_-]{22}',
    },
  ],
};
