import type { Vendor } from '../../rule.ts';

/** https://dev.opentripmap.org/docs */
export const opentripmap: Vendor = {
  id: 'opentripmap',
  name: 'OpenTripMap',
  docs: 'https://dev.opentripmap.org/docs',
  rules: [
    {
      id: 'opentripmap-api-key',
      description: 'OpenTripMap API key',
      severity: 'low',
      near: ['opentripmap'],
      token: '5ae2e3f221c38a28845f05b6[a-f0-9]{32}|[A-Za-z0-9]{56}',
    },
  ],
};
