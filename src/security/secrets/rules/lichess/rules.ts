import type { Vendor } from '../../rule.ts';

/** https://lichess.org/api */
export const lichess: Vendor = {
  id: 'lichess',
  name: 'Lichess',
  docs: 'https://lichess.org/api',
  rules: [
    {
      id: 'lichess-access-token',
      description: 'Lichess personal access token',
      severity: 'medium',
      token: 'lip_[A-Za-z0-9]{20,32}',
    },
    {
      id: 'lichess-oauth-token',
      description: 'Lichess OAuth access token',
      severity: 'medium',
      token: 'lio_[A-Za-z0-9]{32}',
    },
  ],
};
