import type { Vendor } from '../../rule.ts';

/** https://docs.kylas.io/ */
export const kylas: Vendor = {
  id: 'kylas',
  name: 'Kylas',
  docs: 'https://docs.kylas.io/',
  rules: [
    {
      id: 'kylas-api-key',
      description: 'Kylas API key',
      severity: 'medium',
      near: ['kylas'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}:[0-9]{1,6}',
    },
  ],
};
