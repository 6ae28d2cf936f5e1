import type { Vendor } from '../../rule.ts';

/** https://docs.anthropic.com/en/api/overview */
export const anthropic: Vendor = {
  id: 'anthropic',
  name: 'Anthropic',
  docs: 'https://docs.anthropic.com/en/api/overview',
  rules: [
    {
      id: 'anthropic-api-key',
      description: 'Anthropic API key',
      severity: 'critical',
      token: 'sk-ant-api[0-9]{2,4}-[A-Za-z0-9_-]{80,120}',
    },
    {
      id: 'anthropic-admin-key',
      description: 'Anthropic admin key',
      severity: 'critical',
      token: 'sk-ant-admin[0-9]{2}-[A-Za-z0-9_-]{80,120}',
    },
    {
      id: 'anthropic-oauth-token',
      description: 'Anthropic OAuth access or refresh token',
      severity: 'critical',
      token: 'sk-ant-o[ar]t[0-9]{2}-[A-Za-z0-9_-]{80,120}',
    },
    {
      id: 'anthropic-session-key',
      description: 'Anthropic session key',
      severity: 'critical',
      token: 'sk-ant-sid[0-9]{2}-[A-Za-z0-9_-]{80,160}',
    },
  ],
};
