import type { Vendor } from '../../rule.ts';

/** https://api.blazemeter.com/api-monitoring/ */
export const runscope: Vendor = {
  id: 'runscope',
  name: 'Runscope',
  docs: 'https://api.blazemeter.com/api-monitoring/',
  rules: [
    {
      id: 'runscope-access-token',
      description: 'Runscope access token',
      near: ['runscope', 'run_scope', 'run-scope', 'run scope'],
      caseless: true,
      token: '[a-z0-9]{8}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{12}',
    },
  ],
};
