import type { Vendor } from '../../rule.ts';

/** https://docs.ramp.com/developer-api/v1/authorization */
export const ramp: Vendor = {
  id: 'ramp',
  name: 'Ramp',
  docs: 'https://docs.ramp.com/developer-api/v1/authorization',
  rules: [
    {
      id: 'ramp-client-id',
      description: 'Ramp client id',
      severity: 'low',
      token: 'ramp_id_[A-Za-z0-9]{40}',
    },
    {
      id: 'ramp-client-secret',
      description: 'Ramp client secret',
      severity: 'critical',
      token: 'ramp_sec_[A-Za-z0-9]{48}',
      entropy: 2,
    },
    {
      id: 'ramp-access-token',
      description: 'Ramp access token',
      severity: 'critical',
      token: 'ramp_(?:business_)?tok_[A-Za-z0-9]{40,60}',
    },
  ],
};
