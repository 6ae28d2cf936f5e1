import type { Vendor } from '../../rule.ts';

/** https://docs.agentmail.to */
export const agentMail: Vendor = {
  id: 'agent-mail',
  name: 'AgentMail',
  docs: 'https://docs.agentmail.to',
  rules: [
    {
      id: 'agent-mail-api-key',
      description: 'AgentMail API key',
      token: 'am_(?:us_)?[a-f0-9]{48,64}',
    },
  ],
};
