import type { Vendor } from '../../rule.ts';

/** https://goose.ai/docs */
export const gooseai: Vendor = {
  id: 'gooseai',
  name: 'GooseAI',
  docs: 'https://goose.ai/docs',
  rules: [
    {
      id: 'gooseai-api-key',
      description: 'GooseAI API key',
      near: ['gooseai', 'goose_ai', 'goose.ai'],
      token: 'sk-[A-Za-z0-9]{48}',
    },
  ],
};
