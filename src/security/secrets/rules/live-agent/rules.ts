import type { Vendor } from '../../rule.ts';

/** https://www.liveagent.com/api/ */
export const liveAgent: Vendor = {
  id: 'live-agent',
  name: 'LiveAgent',
  docs: 'https://www.liveagent.com/api/',
  rules: [
    {
      id: 'live-agent-api-key',
      description: 'LiveAgent API key',
      severity: 'medium',
      near: ['liveagent', 'live_agent', 'live-agent'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
