import type { Vendor } from '../../rule.ts';

/** https://dev.netatmo.com/apidocumentation */
export const netatmo: Vendor = {
  id: 'netatmo',
  name: 'Netatmo',
  docs: 'https://dev.netatmo.com/apidocumentation',
  rules: [
    {
      id: 'netatmo-client-secret',
      description: 'Netatmo client secret or token',
      severity: 'medium',
      near: ['netatmo'],
      token: '[A-Za-z0-9]{24,40}|[a-f0-9]{24}[|][a-f0-9]{32}',
    },
  ],
};
