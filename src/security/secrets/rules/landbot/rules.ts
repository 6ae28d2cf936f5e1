import type { Vendor } from '../../rule.ts';

/** https://api.landbot.io/ */
export const landbot: Vendor = {
  id: 'landbot',
  name: 'Landbot',
  docs: 'https://api.landbot.io/',
  rules: [
    {
      id: 'landbot-api-token',
      description: 'Landbot API token',
      severity: 'medium',
      near: ['landbot'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
