import type { Vendor } from '../../rule.ts';

/** https://docs.stackhawk.com/apidocs.html */
export const stackhawk: Vendor = {
  id: 'stackhawk',
  name: 'StackHawk',
  docs: 'https://docs.stackhawk.com/apidocs.html',
  rules: [
    {
      id: 'stackhawk-api-key',
      description: 'StackHawk API key',
      token: 'hawk\\.[A-Za-z0-9_-]{20}\\.[A-Za-z0-9_-]{20}',
    },
  ],
};
