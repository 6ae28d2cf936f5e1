import type { Vendor } from '../../rule.ts';

/** https://shopware.stoplight.io/ */
export const shopware: Vendor = {
  id: 'shopware',
  name: 'Shopware',
  docs: 'https://shopware.stoplight.io/',
  rules: [
    {
      id: 'shopware-access-key',
      description: 'Shopware access key',
      severity: 'medium',
      token: 'SW(?:SC|IA|UA|PE)[A-Z0-9]{22}',
    },
    {
      id: 'shopware-secret',
      description: 'Shopware integration secret',
      near: ['shopware'],
      token: '[A-Za-z0-9]{60}',
    },
  ],
};
