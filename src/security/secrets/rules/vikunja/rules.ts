import type { Vendor } from '../../rule.ts';

/** https://vikunja.io/docs/api-tokens/ */
export const vikunja: Vendor = {
  id: 'vikunja',
  name: 'Vikunja',
  docs: 'https://vikunja.io/docs/api-tokens/',
  rules: [
    {
      id: 'vikunja-api-token',
      description: 'Vikunja API token',
      token: 'tk_[a-f0-9]{40}',
    },
  ],
};
