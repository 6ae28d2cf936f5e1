import type { Vendor } from '../../rule.ts';

/** https://openrouter.ai/docs/api-reference/authentication */
export const openRouter: Vendor = {
  id: 'open-router',
  name: 'OpenRouter',
  docs: 'https://openrouter.ai/docs/api-reference/authentication',
  rules: [
    {
      id: 'open-router-api-key',
      description: 'OpenRouter API key',
      token: 'sk-or-(?:v1-)?[a-f0-9]{64}',
    },
  ],
};
