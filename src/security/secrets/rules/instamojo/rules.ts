import type { Vendor } from '../../rule.ts';

/** https://docs.instamojo.com/docs/authentication-guide */
export const instamojo: Vendor = {
  id: 'instamojo',
  name: 'Instamojo',
  docs: 'https://docs.instamojo.com/docs/authentication-guide',
  rules: [
    {
      id: 'instamojo-api-key',
      description: 'Instamojo API key or token',
      near: ['instamojo'],
      token: '[A-Za-z0-9]{32}',
    },
    {
      id: 'instamojo-client-secret',
      description: 'Instamojo client secret',
      near: ['instamojo'],
      token: '[A-Za-z0-9]{128}',
    },
    {
      id: 'instamojo-client-id',
      description: 'Instamojo client ID',
      severity: 'low',
      near: ['instamojo'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
