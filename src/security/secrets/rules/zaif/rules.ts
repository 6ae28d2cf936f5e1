import type { Vendor } from '../../rule.ts';

/** https://zaif-api-document.readthedocs.io/ */
export const zaif: Vendor = {
  id: 'zaif',
  name: 'Zaif',
  docs: 'https://zaif-api-document.readthedocs.io/',
  rules: [
    {
      id: 'zaif-api-key',
      description: 'Zaif key or secret',
      severity: 'critical',
      near: ['zaif'],
      caseless: true,
      token: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    },
  ],
};
