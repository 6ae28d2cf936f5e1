import type { Vendor } from '../../rule.ts';

/** https://duply.co/docs */
export const duply: Vendor = {
  id: 'duply',
  name: 'Duply',
  docs: 'https://duply.co/docs',
  rules: [
    {
      id: 'duply-token',
      description: 'Duply token',
      severity: 'medium',
      near: ['duply'],
      token: '(?:[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}|[A-Za-z0-9]{20,64})',
    },
  ],
};
