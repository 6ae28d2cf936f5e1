import type { Vendor } from '../../rule.ts';

/** https://docs.strike.me/ */
export const strike: Vendor = {
  id: 'strike',
  name: 'Strike',
  docs: 'https://docs.strike.me/',
  rules: [
    {
      id: 'strike-api-key',
      description: 'Strike API key',
      severity: 'critical',
      near: ['strike_api', 'strike_key', 'strike.me', 'strikeapi'],
      token: '[A-Za-z0-9]{64}',
    },
  ],
};
