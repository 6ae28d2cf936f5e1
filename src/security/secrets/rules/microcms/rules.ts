import type { Vendor } from '../../rule.ts';

/** https://document.microcms.io/ */
export const microcms: Vendor = {
  id: 'microcms',
  name: 'microCMS',
  docs: 'https://document.microcms.io/',
  rules: [
    {
      id: 'microcms-api-key',
      description: 'microCMS API key',
      severity: 'medium',
      near: ['microcms'],
      token: '[A-Za-z0-9]{36}|[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
