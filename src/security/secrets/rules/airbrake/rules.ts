import type { Vendor } from '../../rule.ts';

/** https://docs.airbrake.io */
export const airbrake: Vendor = {
  id: 'airbrake',
  name: 'Airbrake',
  docs: 'https://docs.airbrake.io',
  rules: [
    {
      id: 'airbrake-project-key',
      description: 'Airbrake project key',
      severity: 'medium',
      near: ['airbrake'],
      token: '[A-Za-z0-9-]{32}',
    },
    {
      id: 'airbrake-user-key',
      description: 'Airbrake user key',
      severity: 'medium',
      near: ['airbrake'],
      token: '[A-Za-z0-9-]{40}',
    },
  ],
};
