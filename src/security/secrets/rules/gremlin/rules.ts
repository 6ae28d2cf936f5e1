import type { Vendor } from '../../rule.ts';

/** https://www.gremlin.com/docs */
export const gremlin: Vendor = {
  id: 'gremlin',
  name: 'Gremlin',
  docs: 'https://www.gremlin.com/docs',
  rules: [
    {
      id: 'gremlin-api-key',
      description: 'Gremlin API key or team secret',
      near: ['gremlin_team_secret', 'gremlin_secret', 'gremlin_api'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
    {
      id: 'gremlin-long-api-key',
      description: 'Gremlin API key',
      near: ['gremlin'],
      common: true,
      token: '[a-z0-9]{64}',
    },
  ],
};
