import type { Vendor } from '../../rule.ts';

/** https://docs.agentql.com */
export const agentQl: Vendor = {
  id: 'agent-ql',
  name: 'AgentQL',
  docs: 'https://docs.agentql.com',
  rules: [
    {
      id: 'agent-ql-api-key',
      description: 'AgentQL API key',
      near: ['agentql'],
      token: '[A-Za-z0-9_-]{40,90}',
    },
  ],
};
