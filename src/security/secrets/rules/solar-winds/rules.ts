import type { Vendor } from '../../rule.ts';

/** https://documentation.solarwinds.com/ */
export const solarWinds: Vendor = {
  id: 'solar-winds',
  name: 'SolarWinds Observability',
  docs: 'https://documentation.solarwinds.com/',
  rules: [
    {
      id: 'solar-winds-api-token',
      description: 'SolarWinds API token',
      near: ['solarwinds', 'sw_apm', 'swo_api', 'sw_api'],
      token: '[A-Za-z0-9_-]{71}',
    },
  ],
};
