import type { Vendor } from '../../rule.ts';

/** https://docs.together.ai/docs/api-keys-authentication */
export const togetherAi: Vendor = {
  id: 'together-ai',
  name: 'Together AI',
  docs: 'https://docs.together.ai/docs/api-keys-authentication',
  rules: [
    {
      id: 'together-ai-api-key',
      description: 'Together AI API key',
      token: 'tgp_v1_[A-Za-z0-9_-]{43}',
    },
    {
      id: 'together-ai-legacy-key',
      description: 'Together AI API key (legacy)',
      near: [
        'together_api',
        'togetherai',
        'together_ai',
        'together-ai',
        'together.ai',
        'together_key',
        'together-api',
        'together.xyz',
      ],
      token: '[A-Za-z0-9]{64}',
    },
  ],
};
