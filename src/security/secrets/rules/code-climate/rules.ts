import type { Vendor } from '../../rule.ts';

/** https://docs.codeclimate.com */
export const codeClimate: Vendor = {
  id: 'code-climate',
  name: 'Code Climate',
  docs: 'https://docs.codeclimate.com',
  rules: [
    {
      id: 'code-climate-reporter-id',
      description: 'Code Climate test reporter id',
      near: ['codeclimate', 'cc_test_reporter_id', 'code_climate', 'code-climate'],
      token: '[a-z0-9]{64}',
    },
    {
      id: 'code-climate-api-token',
      description: 'Code Climate API token',
      near: ['codeclimate', 'code_climate'],
      token: '[a-z0-9]{40}',
    },
  ],
};
