import type { Vendor } from '../../rule.ts';

/** https://docs.cast.ai */
export const castAi: Vendor = {
  id: 'cast-ai',
  name: 'CAST AI',
  docs: 'https://docs.cast.ai',
  rules: [
    {
      id: 'cast-ai-api-key',
      description: 'CAST AI API key',
      severity: 'critical',
      token: 'castai_v1_[a-f0-9]{64}_[a-f0-9]{8}',
    },
    {
      id: 'cast-ai-legacy-api-key',
      description: 'CAST AI API key of the older form',
      severity: 'critical',
      near: ['castai', 'cast_ai'],
      token: '[a-z0-9]{64}',
    },
  ],
};
