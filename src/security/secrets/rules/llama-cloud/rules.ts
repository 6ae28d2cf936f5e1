import type { Vendor } from '../../rule.ts';

/** https://docs.cloud.llamaindex.ai/ */
export const llamaCloud: Vendor = {
  id: 'llama-cloud',
  name: 'LlamaCloud',
  docs: 'https://docs.cloud.llamaindex.ai/',
  rules: [
    {
      id: 'llama-cloud-api-key',
      description: 'LlamaCloud API key',
      token: 'llx-[A-Za-z0-9]{48,52}',
    },
  ],
};
