import type { Vendor } from '../../rule.ts';

/** https://developers.debounce.io */
export const debounce: Vendor = {
  id: 'debounce',
  name: 'DeBounce',
  docs: 'https://developers.debounce.io',
  rules: [
    {
      id: 'debounce-api-key',
      description: 'DeBounce API key',
      severity: 'medium',
      near: ['debounce.io', 'debounce_api', 'debounceapi', 'debounce_key', 'debounce_token'],
      token: '[A-Za-z0-9]{13}',
    },
  ],
};
