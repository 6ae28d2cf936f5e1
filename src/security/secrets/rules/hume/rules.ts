import type { Vendor } from '../../rule.ts';

/** https://dev.hume.ai/docs/introduction/api-key */
export const hume: Vendor = {
  id: 'hume',
  name: 'Hume AI',
  docs: 'https://dev.hume.ai/docs/introduction/api-key',
  rules: [
    {
      id: 'hume-api-key',
      description: 'Hume API key',
      near: ['hume_', 'humeai', 'hume-api', 'humeapi', 'hume.ai'],
      token: '[A-Za-z0-9]{48}|[A-Za-z0-9]{64}',
    },
  ],
};
