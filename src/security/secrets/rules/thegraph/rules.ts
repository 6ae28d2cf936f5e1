import type { Vendor } from '../../rule.ts';

/** https://thegraph.com/docs/ */
export const thegraph: Vendor = {
  id: 'thegraph',
  name: 'The Graph',
  docs: 'https://thegraph.com/docs/',
  rules: [
    {
      id: 'thegraph-api-key',
      description: 'The Graph API key',
      severity: 'medium',
      near: ['thegraph', 'the_graph', 'graph_api_key', 'subgraph'],
      token: '[A-Za-z0-9]{32}',
    },
    {
      id: 'thegraph-deploy-key',
      description: 'The Graph deploy key',
      near: ['graph_deploy', 'graph_access_token', 'thegraph_deploy'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
