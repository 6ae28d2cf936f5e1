import type { Vendor } from '../../rule.ts';

/** https://dev.freeagent.com */
export const freeAgent: Vendor = {
  id: 'free-agent',
  name: 'FreeAgent',
  docs: 'https://dev.freeagent.com',
  rules: [
    {
      id: 'free-agent-client-secret',
      description: 'FreeAgent client secret',
      near: ['freeagent'],
      token: '[A-Za-z0-9_-]{22}',
    },
  ],
};
