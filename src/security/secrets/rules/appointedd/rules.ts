import type { Vendor } from '../../rule.ts';

/** https://developers.appointedd.com */
export const appointedd: Vendor = {
  id: 'appointedd',
  name: 'Appointedd',
  docs: 'https://developers.appointedd.com',
  rules: [
    {
      id: 'appointedd-api-key',
      description: 'Appointedd API key',
      severity: 'medium',
      near: ['appointedd'],
      token: '[a-zA-Z0-9=+]{88}',
    },
  ],
};
