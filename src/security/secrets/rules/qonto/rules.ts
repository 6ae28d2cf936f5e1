import type { Vendor } from '../../rule.ts';

/** https://api-doc.qonto.com/ */
export const qonto: Vendor = {
  id: 'qonto',
  name: 'Qonto',
  docs: 'https://api-doc.qonto.com/',
  rules: [
    {
      id: 'qonto-secret-key',
      description: 'Qonto secret key',
      severity: 'critical',
      near: ['qonto'],
      token: '[A-Za-z0-9]{32,64}',
    },
  ],
};
