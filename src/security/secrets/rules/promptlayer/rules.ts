import type { Vendor } from '../../rule.ts';

/** https://docs.promptlayer.com/ */
export const promptlayer: Vendor = {
  id: 'promptlayer',
  name: 'PromptLayer',
  docs: 'https://docs.promptlayer.com/',
  rules: [
    {
      id: 'promptlayer-api-key',
      description: 'PromptLayer API key',
      near: ['promptlayer', 'prompt_layer'],
      token: 'pl_[a-f0-9]{32}',
    },
  ],
};
