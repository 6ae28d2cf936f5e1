import type { Vendor } from '../../rule.ts';

/** https://www.ibm.com/docs/en/instana-observability */
export const instana: Vendor = {
  id: 'instana',
  name: 'IBM Instana',
  docs: 'https://www.ibm.com/docs/en/instana-observability',
  rules: [
    {
      id: 'instana-agent-key',
      description: 'Instana agent key or API token',
      near: ['instana'],
      token: '[A-Za-z0-9_-]{22}',
    },
  ],
};
