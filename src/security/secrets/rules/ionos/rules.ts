import type { Vendor } from '../../rule.ts';

/** https://developer.hosting.ionos.com/docs/getstarted */
export const ionos: Vendor = {
  id: 'ionos',
  name: 'IONOS',
  docs: 'https://developer.hosting.ionos.com/docs/getstarted',
  rules: [
    {
      id: 'ionos-api-key',
      description: 'IONOS API key',
      severity: 'critical',
      near: ['ionos'],
      token: '[a-f0-9]{32}\\.[A-Za-z0-9_-]{86}',
    },
  ],
};
