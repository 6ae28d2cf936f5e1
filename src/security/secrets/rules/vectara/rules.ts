import type { Vendor } from '../../rule.ts';

/** https://docs.vectara.com/docs/api-reference/auth-apis/api-keys */
export const vectara: Vendor = {
  id: 'vectara',
  name: 'Vectara',
  docs: 'https://docs.vectara.com/docs/api-reference/auth-apis/api-keys',
  rules: [
    {
      id: 'vectara-api-key',
      description: 'Vectara API key',
      token: 'z(?:ut|qt|wt|rt)_[A-Za-z0-9_-]{36}',
    },
  ],
};
