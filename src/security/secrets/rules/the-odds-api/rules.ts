import type { Vendor } from '../../rule.ts';

/** https://the-odds-api.com/liveapi/guides/v4/ */
export const theOddsApi: Vendor = {
  id: 'the-odds-api',
  name: 'The Odds API',
  docs: 'https://the-odds-api.com/liveapi/guides/v4/',
  rules: [
    {
      id: 'the-odds-api-api-key',
      description: 'The Odds API API key',
      severity: 'medium',
      near: ['theoddsapi', 'the_odds_api', 'the-odds-api', 'the odds api', 'odds_api', 'oddsapi', 'odds-api'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
