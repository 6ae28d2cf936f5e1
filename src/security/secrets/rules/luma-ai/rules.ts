import type { Vendor } from '../../rule.ts';

/** https://docs.lumalabs.ai/docs/api */
export const lumaAi: Vendor = {
  id: 'luma-ai',
  name: 'Luma AI',
  docs: 'https://docs.lumalabs.ai/docs/api',
  rules: [
    {
      id: 'luma-ai-api-key',
      description: 'Luma AI API key',
      token: 'luma-[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}[a-f0-9-]{0,40}',
    },
  ],
};
