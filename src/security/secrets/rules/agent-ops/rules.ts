import type { Vendor } from '../../rule.ts';

/** https://docs.agentops.ai */
export const agentOps: Vendor = {
  id: 'agent-ops',
  name: 'AgentOps',
  docs: 'https://docs.agentops.ai',
  rules: [
    {
      id: 'agent-ops-api-key',
      description: 'AgentOps API key',
      severity: 'medium',
      near: ['agentops', 'agent_ops', 'agent-ops'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
