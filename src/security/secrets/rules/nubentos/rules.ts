import type { Vendor } from '../../rule.ts';

/** https://www.nubentos.com/ */
export const nubentos: Vendor = {
  id: 'nubentos',
  name: 'Nubentos',
  docs: 'https://www.nubentos.com/',
  rules: [
    {
      id: 'nubentos-api-key',
      description: 'Nubentos API key',
      severity: 'medium',
      near: ['nubentos'],
      token:
        '[A-Za-z0-9]{36}|[A-Za-z0-9]{32}|[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
