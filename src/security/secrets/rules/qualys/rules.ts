import type { Vendor } from '../../rule.ts';

/** https://docs.qualys.com/ */
export const qualys: Vendor = {
  id: 'qualys',
  name: 'Qualys',
  docs: 'https://docs.qualys.com/',
  rules: [
    {
      id: 'qualys-password',
      description: 'Qualys API password or token',
      severity: 'critical',
      near: ['qualys'],
      token: 'eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9\\.[A-Za-z0-9_-]{100,1200}\\.[A-Za-z0-9_-]{300,700}',
    },
    {
      id: 'qualys-activation-id',
      description: 'Qualys agent activation id',
      severity: 'medium',
      near: ['qualys'],
      caseless: true,
      token: '[a-z0-9]{8}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{12}',
    },
  ],
};
