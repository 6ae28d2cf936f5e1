import type { Vendor } from '../../rule.ts';

/** https://currentsapi.services/en/docs/ */
export const currentsApi: Vendor = {
  id: 'currents-api',
  name: 'Currents API',
  docs: 'https://currentsapi.services/en/docs/',
  rules: [
    {
      id: 'currents-api-api-key',
      description: 'Currents API API key',
      severity: 'medium',
      near: ['currentsapi'],
      token: '[A-Za-z0-9_=+/-]{48}',
    },
  ],
};
