import type { Vendor } from '../../rule.ts';

/** https://developer.kayako.com/ */
export const kayako: Vendor = {
  id: 'kayako',
  name: 'Kayako',
  docs: 'https://developer.kayako.com/',
  rules: [
    {
      id: 'kayako-api-secret',
      description: 'Kayako API key or secret',
      severity: 'medium',
      near: ['kayako'],
      token:
        '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}|[A-Za-z0-9+/]{80,100}[=]{0,2}',
    },
  ],
};
