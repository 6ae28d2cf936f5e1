import type { Vendor } from '../../rule.ts';

/** https://www.minimax.io/platform/document */
export const minimax: Vendor = {
  id: 'minimax',
  name: 'MiniMax',
  docs: 'https://www.minimax.io/platform/document',
  rules: [
    {
      id: 'minimax-api-key',
      description: 'MiniMax API key',
      token: 'sk-api-[A-Za-z0-9_-]{80,160}',
    },
    {
      id: 'minimax-token-plan-key',
      description: 'MiniMax key of a coding plan',
      token: 'sk-cp-[A-Za-z0-9_-]{80,160}',
    },
  ],
};
