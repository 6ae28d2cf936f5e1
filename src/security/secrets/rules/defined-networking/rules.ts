import type { Vendor } from '../../rule.ts';

/** https://docs.defined.net */
export const definedNetworking: Vendor = {
  id: 'defined-networking',
  name: 'Defined Networking',
  docs: 'https://docs.defined.net',
  rules: [
    {
      id: 'defined-networking-api-token',
      description: 'Defined Networking API token',
      token: 'dnkey-[a-zA-Z0-9=_-]{26}-[a-zA-Z0-9=_-]{52}',
    },
  ],
};
