import type { Vendor } from '../../rule.ts';

/** https://platform.openai.com/docs/api-reference/authentication */
export const openai: Vendor = {
  id: 'openai',
  name: 'OpenAI',
  docs: 'https://platform.openai.com/docs/api-reference/authentication',
  rules: [
    {
      id: 'openai-api-key',
      description: 'OpenAI API key',
      severity: 'critical',
      token: 'sk-[A-Za-z0-9_-]{20,100}T3BlbkFJ[A-Za-z0-9_-]{20,100}',
    },
    {
      id: 'openai-project-key',
      description: 'OpenAI key of a project, service account or administrator',
      severity: 'critical',
      token: 'sk-(?:proj|svcacct|admin)-[A-Za-z0-9_-]{40,200}',
    },
    {
      id: 'openai-assigned-api-key',
      description: 'OpenAI API key of the older form',
      severity: 'critical',
      near: ['openai', 'gpt', 'whisper'],
      token: 'sk-[A-Za-z0-9]{48}',
      reach: 160,
    },
    {
      id: 'openai-session',
      description: 'OpenAI session token',
      token: 'sess-[A-Za-z0-9]{40}',
    },
  ],
};
