import type { Vendor } from '../../rule.ts';

/** https://apimetrics.io */
export const apimetrics: Vendor = {
  id: 'apimetrics',
  name: 'APImetrics',
  docs: 'https://apimetrics.io',
  rules: [
    {
      id: 'apimetrics-api-key',
      description: 'APImetrics API key',
      severity: 'medium',
      near: ['apimetrics'],
      token: '[A-Za-z0-9]{30,40}',
    },
  ],
};
