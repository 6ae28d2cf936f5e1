import type { Vendor } from '../../rule.ts';

/** https://hookdeck.com/docs/api */
export const hookdeck: Vendor = {
  id: 'hookdeck',
  name: 'Hookdeck',
  docs: 'https://hookdeck.com/docs/api',
  rules: [
    {
      id: 'hookdeck-api-key',
      description: 'Hookdeck API key',
      severity: 'medium',
      near: ['hookdeck'],
      token: '[A-Za-z0-9]{50}',
    },
  ],
};
