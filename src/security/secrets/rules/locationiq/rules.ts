import type { Vendor } from '../../rule.ts';

/** https://docs.locationiq.com/docs/introduction */
export const locationiq: Vendor = {
  id: 'locationiq',
  name: 'LocationIQ',
  docs: 'https://docs.locationiq.com/docs/introduction',
  rules: [
    {
      id: 'locationiq-access-token',
      description: 'LocationIQ access token',
      severity: 'low',
      near: ['locationiq', 'location_iq'],
      token: 'pk\\.[A-Za-z0-9-]{32}',
    },
  ],
};
