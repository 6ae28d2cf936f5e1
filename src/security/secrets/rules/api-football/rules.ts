import type { Vendor } from '../../rule.ts';

/** https://www.api-football.com/documentation-v3 */
export const apiFootball: Vendor = {
  id: 'api-football',
  name: 'API-Football (API-Sports)',
  docs: 'https://www.api-football.com/documentation-v3',
  rules: [
    {
      id: 'api-football-api-key',
      description: 'API-Football (API-Sports) API key',
      severity: 'medium',
      near: ['api-football', 'api-sports', 'apisports', 'apifootball', 'api_football'],
      token: '[a-z0-9]{32}',
    },
    {
      id: 'api-football-rapid-api-key',
      description: 'API-Football (API-Sports) key of API-Football',
      severity: 'medium',
      near: ['apifootball', 'api-football'],
      token: '[a-z0-9]{64}',
    },
  ],
};
