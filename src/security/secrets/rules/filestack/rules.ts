import type { Vendor } from '../../rule.ts';

/** https://www.filestack.com/docs/ */
export const filestack: Vendor = {
  id: 'filestack',
  name: 'Filestack',
  docs: 'https://www.filestack.com/docs/',
  rules: [
    {
      id: 'filestack-api-key',
      description: 'Filestack API key',
      severity: 'medium',
      near: ['filestack'],
      token: 'A[A-Za-z0-9]{20}z',
    },
    {
      id: 'filestack-app-secret',
      description: 'Filestack app secret',
      near: ['filestack'],
      token: '[A-Z0-9]{26}',
    },
  ],
};
