import type { Vendor } from '../../rule.ts';

/** https://docs.momentohq.com/ */
export const momento: Vendor = {
  id: 'momento',
  name: 'Momento',
  docs: 'https://docs.momentohq.com/',
  rules: [
    {
      id: 'momento-api-key',
      description: 'Momento API key',
      near: ['momento'],
      token: 'eyJ[A-Za-z0-9+/]{150,700}[=]{0,2}',
    },
  ],
};
