import type { Vendor } from '../../rule.ts';

/** https://platform.stability.ai/docs/getting-started/authentication */
export const stability: Vendor = {
  id: 'stability',
  name: 'Stability AI',
  docs: 'https://platform.stability.ai/docs/getting-started/authentication',
  rules: [
    {
      id: 'stability-api-key',
      description: 'Stability AI API key',
      near: ['stability'],
      token: 'sk-[A-Za-z0-9]{48,49}',
    },
  ],
};
