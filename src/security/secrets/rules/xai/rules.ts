import type { Vendor } from '../../rule.ts';

/** https://docs.x.ai/docs/overview */
export const xai: Vendor = {
  id: 'xai',
  name: 'xAI',
  docs: 'https://docs.x.ai/docs/overview',
  rules: [
    {
      id: 'xai-api-key',
      description: 'xAI API key',
      token: 'xai-[A-Za-z0-9_]{70,90}',
    },
  ],
};
