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
      token: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}:[0-9]{1,6}',
    },
  ],
};
