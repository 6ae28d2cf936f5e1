import type { Vendor } from '../../rule.ts';

/** https://docs.semaphoreci.com/reference/api */
export const semaphore: Vendor = {
  id: 'semaphore',
  name: 'Semaphore',
  docs: 'https://docs.semaphoreci.com/reference/api',
  rules: [
    {
      id: 'semaphore-api-token',
      description: 'Semaphore API token',
      near: [
        'semaphore_api',
        'semaphoreci',
        'semaphore_ci',
        'semaphore_token',
        'semaphore-token',
        'semaphore_auth',
        'semaphore-api',
      ],
      token: '[A-Za-z0-9_-]{20}',
    },
    {
      id: 'semaphore-legacy-token',
      description: 'Semaphore token (classic)',
      near: ['semaphore'],
      common: true,
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
