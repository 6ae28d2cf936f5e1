import type { Vendor } from '../../rule.ts';

/** https://blitapp.com/api/ */
export const blitapp: Vendor = {
  id: 'blitapp',
  name: 'Blitapp',
  docs: 'https://blitapp.com/api/',
  rules: [
    {
      id: 'blitapp-api-key',
      description: 'Blitapp API key',
      severity: 'medium',
      near: ['blitapp'],
      token: '[A-Za-z0-9_-]{39}',
    },
    {
      id: 'blitapp-long-api-key',
      description: 'Blitapp API key of another length',
      severity: 'medium',
      near: ['blitapp'],
      token: '[A-Za-z0-9_-]{40,42}',
    },
  ],
};
