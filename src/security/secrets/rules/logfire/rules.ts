import type { Vendor } from '../../rule.ts';

/** https://logfire.pydantic.dev/docs/ */
export const logfire: Vendor = {
  id: 'logfire',
  name: 'Pydantic Logfire',
  docs: 'https://logfire.pydantic.dev/docs/',
  rules: [
    {
      id: 'logfire-token',
      description: 'Logfire write or read token',
      token: 'pylf_v[0-9]_(?:us|eu|local|stagingus|stagingeu)_[A-Za-z0-9]{40,64}',
    },
  ],
};
