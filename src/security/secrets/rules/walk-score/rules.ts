import type { Vendor } from '../../rule.ts';

/** https://www.walkscore.com/professional/api.php */
export const walkScore: Vendor = {
  id: 'walk-score',
  name: 'Walk Score',
  docs: 'https://www.walkscore.com/professional/api.php',
  rules: [
    {
      id: 'walk-score-api-key',
      description: 'Walk Score API key',
      severity: 'medium',
      near: ['walkscore', 'walk_score', 'walk-score', 'walk score', 'wsapikey'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
