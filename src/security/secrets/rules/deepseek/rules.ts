import type { Vendor } from '../../rule.ts';

/** https://api-docs.deepseek.com */
export const deepseek: Vendor = {
  id: 'deepseek',
  name: 'DeepSeek',
  docs: 'https://api-docs.deepseek.com',
  rules: [
    {
      id: 'deepseek-api-key',
      description: 'DeepSeek API key',
      near: ['deepseek'],
      token: 'sk-[a-z0-9]{32}',
    },
  ],
};
