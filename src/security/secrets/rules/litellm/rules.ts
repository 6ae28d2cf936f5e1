import type { Vendor } from '../../rule.ts';

/** https://docs.litellm.ai/docs/proxy/virtual_keys */
export const litellm: Vendor = {
  id: 'litellm',
  name: 'LiteLLM',
  docs: 'https://docs.litellm.ai/docs/proxy/virtual_keys',
  rules: [
    {
      id: 'litellm-virtual-key',
      description: 'LiteLLM virtual or master key',
      near: ['litellm'],
      token: 'sk-[A-Za-z0-9_-]{20,32}',
    },
  ],
};
