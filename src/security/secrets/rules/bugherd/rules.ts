import type { Vendor } from '../../rule.ts';

/** https://www.bugherd.com/api_v2 */
export const bugherd: Vendor = {
  id: 'bugherd',
  name: 'BugHerd',
  docs: 'https://www.bugherd.com/api_v2',
  rules: [
    {
      id: 'bugherd-api-key',
      description: 'BugHerd API key',
      severity: 'medium',
      near: ['bugherd'],
      token: '[a-z0-9]{22}',
    },
  ],
};
