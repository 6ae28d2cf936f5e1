import type { Vendor } from '../../rule.ts';

/** https://glama.ai */
export const glama: Vendor = {
  id: 'glama',
  name: 'Glama',
  docs: 'https://glama.ai',
  rules: [
    {
      id: 'glama-api-key',
      description: 'Glama API key',
      token: 'glama_[A-Za-z0-9]{24,80}',
    },
  ],
};
