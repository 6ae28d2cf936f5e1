import type { Vendor } from '../../rule.ts';

/** https://docs.rutter.com/ */
export const rutter: Vendor = {
  id: 'rutter',
  name: 'Rutter',
  docs: 'https://docs.rutter.com/',
  rules: [
    {
      id: 'rutter-secret',
      description: 'Rutter secret',
      severity: 'critical',
      near: ['rutter'],
      caseless: true,
      token: '(?:production|sandbox)_sk_[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    },
  ],
};
