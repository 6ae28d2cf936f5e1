import type { Vendor } from '../../rule.ts';

/** https://developers.canny.io */
export const canny: Vendor = {
  id: 'canny',
  name: 'Canny',
  docs: 'https://developers.canny.io',
  rules: [
    {
      id: 'canny-api-key',
      description: 'Canny API key',
      severity: 'medium',
      near: ['canny'],
      token: '(?:[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}|[A-Za-z0-9]{32,40})',
    },
  ],
};
