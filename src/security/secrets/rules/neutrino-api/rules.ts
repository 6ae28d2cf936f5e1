import type { Vendor } from '../../rule.ts';

/** https://www.neutrinoapi.com/api/api-basics/ */
export const neutrinoApi: Vendor = {
  id: 'neutrino-api',
  name: 'Neutrino API',
  docs: 'https://www.neutrinoapi.com/api/api-basics/',
  rules: [
    {
      id: 'neutrino-api-api-key',
      description: 'Neutrino API key',
      severity: 'medium',
      near: ['neutrino'],
      common: true,
      token: '[A-Za-z0-9]{48}',
    },
  ],
};
