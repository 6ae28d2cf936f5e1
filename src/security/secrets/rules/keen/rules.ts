import type { Vendor } from '../../rule.ts';

/** https://keen.io/docs/access/access-keys/ */
export const keen: Vendor = {
  id: 'keen',
  name: 'Keen',
  docs: 'https://keen.io/docs/access/access-keys/',
  rules: [
    {
      id: 'keen-api-key',
      description: 'Keen access key',
      severity: 'medium',
      near: ['keen'],
      token: '[a-f0-9]{64}|[A-F0-9]{64}|[a-f0-9]{192}',
    },
  ],
};
