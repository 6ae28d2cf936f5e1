import type { Vendor } from '../../rule.ts';

/** https://support.kobotoolbox.org/api.html */
export const kobotoolbox: Vendor = {
  id: 'kobotoolbox',
  name: 'KoboToolbox',
  docs: 'https://support.kobotoolbox.org/api.html',
  rules: [
    {
      id: 'kobotoolbox-api-token',
      description: 'KoboToolbox API token',
      severity: 'medium',
      near: ['kobo'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
