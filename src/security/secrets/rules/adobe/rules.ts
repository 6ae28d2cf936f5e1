import type { Vendor } from '../../rule.ts';

/** https://developer.adobe.com/developer-console/docs/guides/authentication/ */
export const adobe: Vendor = {
  id: 'adobe',
  name: 'Adobe',
  docs: 'https://developer.adobe.com/developer-console/docs/guides/authentication/',
  rules: [
    {
      id: 'adobe-client-secret',
      description: 'Adobe client secret',
      token: 'p8e-[A-Za-z0-9_-]{32,36}',
    },
    {
      id: 'adobe-client-id',
      description: 'Adobe client id',
      severity: 'low',
      near: ['adobe'],
      token: '[a-z0-9]{32}',
    },
    {
      id: 'adobe-id-token',
      description: 'Adobe client secret of Adobe Stock and others',
      severity: 'medium',
      near: ['adobe'],
      common: true,
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
