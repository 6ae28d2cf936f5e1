import type { Vendor } from '../../rule.ts';

/** https://wpscan.com/api/ */
export const wpScan: Vendor = {
  id: 'wp-scan',
  name: 'WPScan',
  docs: 'https://wpscan.com/api/',
  rules: [
    {
      id: 'wp-scan-api-token',
      description: 'WPScan API token',
      near: ['wpscan', 'wpvulndb'],
      token: '[A-Za-z0-9]{43}',
    },
  ],
};
