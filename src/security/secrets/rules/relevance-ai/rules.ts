import type { Vendor } from '../../rule.ts';

/** https://relevanceai.com/docs */
export const relevanceAi: Vendor = {
  id: 'relevance-ai',
  name: 'Relevance AI',
  docs: 'https://relevanceai.com/docs',
  rules: [
    {
      id: 'relevance-ai-api-key',
      description: 'Relevance AI API key',
      near: ['relevanceai', 'relevance_ai', 'relevance-ai', 'relevance ai'],
      token: 'sk-[A-Za-z0-9]{40,60}',
    },
  ],
};
