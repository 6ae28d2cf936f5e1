import type { Vendor } from '../../rule.ts';

/** https://support.kissmetrics.io/reference */
export const kissmetrics: Vendor = {
  id: 'kissmetrics',
  name: 'Kissmetrics',
  docs: 'https://support.kissmetrics.io/reference',
  rules: [
    {
      id: 'kissmetrics-api-key',
      description: 'Kissmetrics API key',
      severity: 'low',
      near: ['kissmetrics'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
