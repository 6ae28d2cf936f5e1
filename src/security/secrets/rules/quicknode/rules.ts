import type { Vendor } from '../../rule.ts';

/** https://www.quicknode.com/docs/welcome */
export const quicknode: Vendor = {
  id: 'quicknode',
  name: 'QuickNode',
  docs: 'https://www.quicknode.com/docs/welcome',
  rules: [
    {
      id: 'quicknode-endpoint-token',
      description: 'QuickNode endpoint with its token',
      token: '[a-z0-9-]{3,80}\\.quiknode\\.pro/([a-f0-9]{40})',
    },
    {
      id: 'quicknode-api-key',
      description: 'QuickNode API key',
      token: 'QN_[a-f0-9]{32}',
    },
  ],
};
