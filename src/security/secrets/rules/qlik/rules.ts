import type { Vendor } from '../../rule.ts';

/** https://qlik.dev/authenticate/api-key/ */
export const qlik: Vendor = {
  id: 'qlik',
  name: 'Qlik Cloud',
  docs: 'https://qlik.dev/authenticate/api-key/',
  rules: [
    {
      id: 'qlik-api-key',
      description: 'Qlik Cloud API key',
      severity: 'critical',
      near: ['qlik'],
      token: 'eyJ[A-Za-z0-9_-]{10,400}\\.eyJ[A-Za-z0-9_-]{10,2000}\\.[A-Za-z0-9_-]{20,1000}',
      validator: 'jwt',
    },
  ],
};
