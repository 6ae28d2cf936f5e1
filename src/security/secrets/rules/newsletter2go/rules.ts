import type { Vendor } from '../../rule.ts';

/** https://docs.newsletter2go.com/ */
export const newsletter2go: Vendor = {
  id: 'newsletter2go',
  name: 'Newsletter2Go',
  docs: 'https://docs.newsletter2go.com/',
  rules: [
    {
      id: 'newsletter2go-auth-key',
      description: 'Newsletter2Go authentication key',
      severity: 'medium',
      near: ['newsletter2go'],
      token: '[A-Za-z0-9]{8}_[A-Za-z0-9]{6}_[A-Za-z0-9]{8}_[A-Za-z0-9]{12}|[A-Za-z0-9]{40}',
    },
  ],
};
