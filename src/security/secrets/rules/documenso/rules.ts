import type { Vendor } from '../../rule.ts';

/** https://docs.documenso.com */
export const documenso: Vendor = {
  id: 'documenso',
  name: 'Documenso',
  docs: 'https://docs.documenso.com',
  rules: [
    {
      id: 'documenso-api-token',
      description: 'Documenso API token',
      near: ['documenso'],
      token: 'api_[a-z0-9]{16}',
    },
  ],
};
