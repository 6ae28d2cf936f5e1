import type { Vendor } from '../../rule.ts';

/** https://apidocs.sirv.com/ */
export const sirv: Vendor = {
  id: 'sirv',
  name: 'Sirv',
  docs: 'https://apidocs.sirv.com/',
  rules: [
    {
      id: 'sirv-client-id',
      description: 'Sirv client id',
      severity: 'medium',
      near: ['sirv'],
      token: '[A-Za-z0-9_-]{26}',
    },
    {
      id: 'sirv-client-secret',
      description: 'Sirv client secret',
      near: ['sirv'],
      token: '[A-Za-z0-9+/]{86}(?:==|[A-Za-z0-9+/]{2})',
    },
  ],
};
