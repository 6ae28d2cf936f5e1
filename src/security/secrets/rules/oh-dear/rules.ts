import type { Vendor } from '../../rule.ts';

/** https://ohdear.app/docs/integrations/the-oh-dear-api */
export const ohDear: Vendor = {
  id: 'oh-dear',
  name: 'Oh Dear',
  docs: 'https://ohdear.app/docs/integrations/the-oh-dear-api',
  rules: [
    {
      id: 'oh-dear-api-token',
      description: 'Oh Dear API token',
      severity: 'medium',
      near: ['ohdear', 'oh_dear'],
      token: '[A-Za-z0-9]{40}|[A-Za-z0-9]{48}',
    },
  ],
};
