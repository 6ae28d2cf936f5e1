import type { Vendor } from '../../rule.ts';

/** https://docs.leonardo.ai/ */
export const leonardoAi: Vendor = {
  id: 'leonardo-ai',
  name: 'Leonardo.Ai',
  docs: 'https://docs.leonardo.ai/',
  rules: [
    {
      id: 'leonardo-ai-api-key',
      description: 'Leonardo.Ai API key',
      severity: 'medium',
      near: ['leonardo_', 'leonardo-', 'leonardoai', 'leonardo.ai', 'leonardo api', 'leonardokey'],
      token: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    },
  ],
};
