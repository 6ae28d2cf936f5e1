import type { Vendor } from '../../rule.ts';

/** https://fly.io/docs/security/tokens/ */
export const flyIo: Vendor = {
  id: 'fly-io',
  name: 'Fly.io',
  docs: 'https://fly.io/docs/security/tokens/',
  rules: [
    {
      id: 'fly-io-access-token',
      description: 'Fly.io access token (macaroon)',
      severity: 'critical',
      token: 'fm[12][ar]?_[A-Za-z0-9+/_-]{90,2000}={0,3}',
    },
    {
      id: 'fly-io-personal-token',
      description: 'Fly.io personal token',
      severity: 'critical',
      token: 'fo1_[A-Za-z0-9_-]{43}',
    },
    {
      id: 'fly-io-macaroons',
      description: 'Fly.io auth token of several macaroons',
      severity: 'critical',
      token: 'FlyV1 [A-Za-z0-9+/=,_-]{80,4000}',
    },
  ],
};
