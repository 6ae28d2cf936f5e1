import type { Vendor } from '../../rule.ts';

/** https://zuplo.com/docs/articles/api-key-api */
export const zuplo: Vendor = {
  id: 'zuplo',
  name: 'Zuplo',
  docs: 'https://zuplo.com/docs/articles/api-key-api',
  rules: [
    {
      id: 'zuplo-consumer-key',
      description: 'Zuplo API key',
      token: 'zpk[ap]_[A-Za-z0-9]{32}_[a-f0-9]{8}',
    },
  ],
};
