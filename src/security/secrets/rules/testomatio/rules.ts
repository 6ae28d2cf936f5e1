import type { Vendor } from '../../rule.ts';

/** https://docs.testomat.io/ */
export const testomatio: Vendor = {
  id: 'testomatio',
  name: 'Testomat.io',
  docs: 'https://docs.testomat.io/',
  rules: [
    {
      id: 'testomatio-api-key',
      description: 'Testomat.io API key',
      token: 'tstmt_[A-Za-z0-9_-]{20,60}',
    },
  ],
};
