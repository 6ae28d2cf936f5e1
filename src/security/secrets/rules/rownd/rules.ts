import type { Vendor } from '../../rule.ts';

/** https://docs.rownd.io/ */
export const rownd: Vendor = {
  id: 'rownd',
  name: 'Rownd',
  docs: 'https://docs.rownd.io/',
  rules: [
    {
      id: 'rownd-app-secret',
      description: 'Rownd app secret',
      token: 'ras_[A-Za-z0-9]{40,80}',
    },
    {
      id: 'rownd-app-key',
      description: 'Rownd app key',
      severity: 'medium',
      near: ['rownd'],
      token: 'key_[a-z0-9]{24}',
    },
    {
      id: 'rownd-legacy-secret',
      description: 'Rownd app secret (legacy)',
      near: ['rownd'],
      token: '[A-Za-z0-9]{48}',
    },
  ],
};
