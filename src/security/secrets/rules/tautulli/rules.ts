import type { Vendor } from '../../rule.ts';

/** https://docs.tautulli.com/ */
export const tautulli: Vendor = {
  id: 'tautulli',
  name: 'Tautulli',
  docs: 'https://docs.tautulli.com/',
  rules: [
    {
      id: 'tautulli-api-key',
      description: 'Tautulli API key',
      severity: 'medium',
      near: ['tautulli'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
