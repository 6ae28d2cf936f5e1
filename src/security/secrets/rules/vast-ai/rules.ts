import type { Vendor } from '../../rule.ts';

/** https://docs.vast.ai/api-reference/introduction */
export const vastAi: Vendor = {
  id: 'vast-ai',
  name: 'Vast.ai',
  docs: 'https://docs.vast.ai/api-reference/introduction',
  rules: [
    {
      id: 'vast-ai-api-key',
      description: 'Vast.ai API key',
      near: ['vast_ai', 'vastai', 'vast.ai', 'vast-ai', 'vast_api'],
      token: '[A-Za-z0-9]{64}',
    },
  ],
};
