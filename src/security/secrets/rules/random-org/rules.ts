import type { Vendor } from '../../rule.ts';

/** https://api.random.org/ */
export const randomOrg: Vendor = {
  id: 'random-org',
  name: 'RANDOM.ORG',
  docs: 'https://api.random.org/',
  rules: [
    {
      id: 'random-org-api-key',
      description: 'RANDOM.ORG API key',
      severity: 'medium',
      near: ['random.org', 'randomorg', 'random_org'],
      caseless: true,
      token: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    },
  ],
};
