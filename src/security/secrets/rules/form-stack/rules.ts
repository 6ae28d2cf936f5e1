import type { Vendor } from '../../rule.ts';

/** https://developers.formstack.com */
export const formStack: Vendor = {
  id: 'form-stack',
  name: 'Formstack',
  docs: 'https://developers.formstack.com',
  rules: [
    {
      id: 'form-stack-access-token',
      description: 'Formstack access token',
      near: ['formstack'],
      token: '[a-z0-9]{32}',
    },
  ],
};
