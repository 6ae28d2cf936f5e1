import type { Vendor } from '../../rule.ts';

/** https://eversign.com/api/documentation */
export const eversign: Vendor = {
  id: 'eversign',
  name: 'Xodo Sign (eversign)',
  docs: 'https://eversign.com/api/documentation',
  rules: [
    {
      id: 'eversign-access-key',
      description: 'Xodo Sign (eversign) access key',
      near: ['eversign'],
      token: '[a-z0-9]{32}',
    },
  ],
};
