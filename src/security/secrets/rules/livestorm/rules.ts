import type { Vendor } from '../../rule.ts';

/** https://developers.livestorm.co/docs/authorization */
export const livestorm: Vendor = {
  id: 'livestorm',
  name: 'Livestorm',
  docs: 'https://developers.livestorm.co/docs/authorization',
  rules: [
    {
      id: 'livestorm-api-token',
      description: 'Livestorm API token',
      severity: 'medium',
      near: ['livestorm'],
      token: 'eyJhbGciOiJIUzI1NiJ9\\.eyJ[A-Za-z0-9_-]{150,240}\\.[A-Za-z0-9_-]{43}',
    },
  ],
};
