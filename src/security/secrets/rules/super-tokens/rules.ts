import type { Vendor } from '../../rule.ts';

/** https://supertokens.com/docs/ */
export const superTokens: Vendor = {
  id: 'super-tokens',
  name: 'SuperTokens',
  docs: 'https://supertokens.com/docs/',
  rules: [
    {
      id: 'super-tokens-api-key',
      description: 'SuperTokens core API key',
      near: ['supertokens_api', 'supertokens_key', 'supertokens-api'],
      token: '[A-Za-z0-9=-]{20,60}',
    },
  ],
};
