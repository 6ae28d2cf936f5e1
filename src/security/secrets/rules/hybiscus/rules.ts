import type { Vendor } from '../../rule.ts';

/** https://hybiscus.dev/ */
export const hybiscus: Vendor = {
  id: 'hybiscus',
  name: 'Hybiscus',
  docs: 'https://hybiscus.dev/',
  rules: [
    {
      id: 'hybiscus-api-key',
      description: 'Hybiscus API key',
      severity: 'medium',
      near: ['hybiscus'],
      token: '[A-Za-z0-9_-]{43}',
    },
  ],
};
