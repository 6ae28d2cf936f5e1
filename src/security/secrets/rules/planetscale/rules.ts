import type { Vendor } from '../../rule.ts';

/** https://planetscale.com/docs/reference/service-tokens */
export const planetscale: Vendor = {
  id: 'planetscale',
  name: 'PlanetScale',
  docs: 'https://planetscale.com/docs/reference/service-tokens',
  rules: [
    {
      id: 'planetscale-service-token',
      description: 'PlanetScale service token',
      severity: 'critical',
      token: 'pscale_tkn_[A-Za-z0-9_=.-]{32,64}',
    },
    {
      id: 'planetscale-oauth-token',
      description: 'PlanetScale OAuth token',
      severity: 'critical',
      token: 'pscale_(?:oauth|api)_[A-Za-z0-9_=.-]{32,64}',
    },
    {
      id: 'planetscale-password',
      description: 'PlanetScale database password',
      severity: 'critical',
      token: 'pscale_pw_[A-Za-z0-9_=.-]{32,64}',
    },
    {
      id: 'planetscale-service-token-id',
      description: 'PlanetScale service token or user ID',
      severity: 'low',
      near: ['planetscale', 'planet_scale', 'pscale_user', 'pscale_id', 'pscale_token_id', 'pscale_service'],
      token: '[a-z0-9]{12}',
      entropy: 2,
    },
  ],
};
