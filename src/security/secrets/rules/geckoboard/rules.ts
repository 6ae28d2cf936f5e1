import type { Vendor } from '../../rule.ts';

/** https://developer.geckoboard.com */
export const geckoboard: Vendor = {
  id: 'geckoboard',
  name: 'Geckoboard',
  docs: 'https://developer.geckoboard.com',
  rules: [
    {
      id: 'geckoboard-api-key',
      description: 'Geckoboard API key',
      severity: 'medium',
      near: ['geckoboard'],
      token: '[A-Za-z0-9]{44}',
    },
    {
      id: 'geckoboard-legacy-api-key',
      description: 'Geckoboard API key as hex',
      severity: 'medium',
      near: ['geckoboard'],
      token: '[a-z0-9]{32}',
    },
  ],
};
