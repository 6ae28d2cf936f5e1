import type { Vendor } from '../../rule.ts';

/** https://inference-docs.cerebras.ai */
export const cerebras: Vendor = {
  id: 'cerebras',
  name: 'Cerebras',
  docs: 'https://inference-docs.cerebras.ai',
  rules: [
    {
      id: 'cerebras-api-key',
      description: 'Cerebras API key',
      token: 'csk-[a-z0-9]{48}',
    },
  ],
};
