import type { Vendor } from '../../rule.ts';

/** https://app.getaccept.com/api/ */
export const getaccept: Vendor = {
  id: 'getaccept',
  name: 'GetAccept',
  docs: 'https://app.getaccept.com/api/',
  rules: [
    {
      id: 'getaccept-api-token',
      description: 'GetAccept API token',
      severity: 'medium',
      near: ['getaccept'],
      token: '[A-Za-z0-9]{40,80}',
    },
  ],
};
