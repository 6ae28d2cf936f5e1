import type { Vendor } from '../../rule.ts';

/** https://docs.iyzico.com/ */
export const iyzico: Vendor = {
  id: 'iyzico',
  name: 'iyzico',
  docs: 'https://docs.iyzico.com/',
  rules: [
    {
      id: 'iyzico-secret-key',
      description: 'iyzico API or secret key',
      severity: 'critical',
      near: ['iyzico', 'iyzi'],
      token: 'sandbox-[A-Za-z0-9]{32}|[A-Za-z0-9]{32}',
    },
  ],
};
