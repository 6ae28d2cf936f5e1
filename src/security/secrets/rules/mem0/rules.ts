import type { Vendor } from '../../rule.ts';

/** https://docs.mem0.ai/ */
export const mem0: Vendor = {
  id: 'mem0',
  name: 'Mem0',
  docs: 'https://docs.mem0.ai/',
  rules: [
    {
      id: 'mem0-api-key',
      description: 'Mem0 API key',
      token: 'm0-[A-Za-z0-9]{40}',
    },
  ],
};
