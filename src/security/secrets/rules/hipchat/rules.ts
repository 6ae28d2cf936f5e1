import type { Vendor } from '../../rule.ts';

/** https://www.atlassian.com/partnerships/slack */
export const hipchat: Vendor = {
  id: 'hipchat',
  name: 'HipChat',
  docs: 'https://www.atlassian.com/partnerships/slack',
  rules: [
    {
      id: 'hipchat-api-token',
      description: 'HipChat API token',
      severity: 'medium',
      near: ['hipchat'],
      token: '[A-Za-z0-9]{40}|[A-Za-z0-9]{30}',
    },
  ],
};
