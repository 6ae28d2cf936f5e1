import type { Vendor } from '../../rule.ts';

/** https://intelx.io/ */
export const intelx: Vendor = {
  id: 'intelx',
  name: 'Intelligence X',
  docs: 'https://intelx.io/',
  rules: [
    {
      id: 'intelx-api-key',
      description: 'Intelligence X API key',
      severity: 'medium',
      near: ['intelx'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
