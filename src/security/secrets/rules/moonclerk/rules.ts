import type { Vendor } from '../../rule.ts';

/** https://github.com/moonclerk/developer */
export const moonclerk: Vendor = {
  id: 'moonclerk',
  name: 'MoonClerk',
  docs: 'https://github.com/moonclerk/developer',
  rules: [
    {
      id: 'moonclerk-api-key',
      description: 'MoonClerk API key',
      severity: 'medium',
      near: ['moonclerk'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
