import type { Vendor } from '../../rule.ts';

/** https://developer.edamam.com */
export const edamam: Vendor = {
  id: 'edamam',
  name: 'Edamam',
  docs: 'https://developer.edamam.com',
  rules: [
    {
      id: 'edamam-api-key',
      description: 'Edamam API key',
      severity: 'medium',
      near: ['edamam'],
      token: '[a-z0-9]{32}',
    },
    {
      id: 'edamam-app-id',
      description: 'Edamam app id',
      severity: 'low',
      near: ['edamam_app_id', 'edamam_id', 'edamamappid'],
      token: '[a-z0-9]{8}',
      entropy: 1.5,
    },
  ],
};
