import type { Vendor } from '../../rule.ts';

/** https://developers.vwo.com/ */
export const vwo: Vendor = {
  id: 'vwo',
  name: 'VWO',
  docs: 'https://developers.vwo.com/',
  rules: [
    {
      id: 'vwo-api-token',
      description: 'VWO API token',
      near: ['vwo_'],
      token: '[A-Za-z0-9]{64}',
    },
    {
      id: 'vwo-sdk-key',
      description: 'VWO SDK key',
      severity: 'low',
      near: ['vwo_'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
