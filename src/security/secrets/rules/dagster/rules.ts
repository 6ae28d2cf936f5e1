import type { Vendor } from '../../rule.ts';

/** https://docs.dagster.io */
export const dagster: Vendor = {
  id: 'dagster',
  name: 'Dagster+',
  docs: 'https://docs.dagster.io',
  rules: [
    {
      id: 'dagster-token',
      description: 'Dagster+ user or agent token',
      near: ['dagster'],
      token: '(?:user|agent):(?:[a-z0-9-]{1,40}:)?[a-z0-9]{32}',
    },
  ],
};
