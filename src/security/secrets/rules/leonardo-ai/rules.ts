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
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
