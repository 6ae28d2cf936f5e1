import type { Vendor } from '../../rule.ts';

/** https://help.noticeable.io/en/articles/5414387-authenticating-to-the-graphql-api */
export const noticeable: Vendor = {
  id: 'noticeable',
  name: 'Noticeable',
  docs: 'https://help.noticeable.io/en/articles/5414387-authenticating-to-the-graphql-api',
  rules: [
    {
      id: 'noticeable-api-key',
      description: 'Noticeable API key',
      severity: 'medium',
      near: ['noticeable'],
      common: true,
      token: '[A-Za-z0-9]{20}',
      reach: 20,
      entropy: 3.4,
    },
  ],
};
