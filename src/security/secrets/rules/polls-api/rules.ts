import type { Vendor } from '../../rule.ts';

/** https://pollsapi.com/ */
export const pollsApi: Vendor = {
  id: 'polls-api',
  name: 'Polls API',
  docs: 'https://pollsapi.com/',
  rules: [
    {
      id: 'polls-api-api-key',
      description: 'Polls API key',
      severity: 'low',
      near: ['pollsapi', 'polls_api', 'polls-api'],
      token: '[A-Z0-9]{28}|[A-Za-z0-9]{36}|[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
