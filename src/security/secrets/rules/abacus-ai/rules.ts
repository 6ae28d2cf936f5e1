import type { Vendor } from '../../rule.ts';

/** https://abacus.ai/help/api */
export const abacusAi: Vendor = {
  id: 'abacus-ai',
  name: 'Abacus.AI',
  docs: 'https://abacus.ai/help/api',
  rules: [
    {
      id: 'abacus-ai-api-key',
      description: 'Abacus.AI API key',
      near: ['abacus'],
      token: '(?:s2_)?[a-z0-9]{32}',
    },
  ],
};
