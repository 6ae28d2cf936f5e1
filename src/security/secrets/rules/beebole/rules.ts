import type { Vendor } from '../../rule.ts';

/** https://beebole.com/help/api/ */
export const beebole: Vendor = {
  id: 'beebole',
  name: 'Beebole',
  docs: 'https://beebole.com/help/api/',
  rules: [
    {
      id: 'beebole-api-key',
      description: 'Beebole API key',
      severity: 'medium',
      near: ['beebole'],
      token: '[a-z0-9]{40}',
    },
    {
      id: 'beebole-long-api-key',
      description: 'Beebole API key of another length',
      severity: 'medium',
      near: ['beebole'],
      token: '[a-z0-9]{42}',
    },
  ],
};
