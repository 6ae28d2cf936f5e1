import type { Vendor } from '../../rule.ts';

/** https://www.plain.com/docs/api-reference/graphql/authentication */
export const plain: Vendor = {
  id: 'plain',
  name: 'Plain',
  docs: 'https://www.plain.com/docs/api-reference/graphql/authentication',
  rules: [
    {
      id: 'plain-api-key',
      description: 'Plain API key',
      token: 'plainApiKey_[A-Za-z0-9]{30,60}',
    },
  ],
};
