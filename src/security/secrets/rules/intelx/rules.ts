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
      token: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    },
  ],
};
