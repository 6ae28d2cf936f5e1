import type { Vendor } from '../../rule.ts';

/** https://docs.observeinc.com/ */
export const observe: Vendor = {
  id: 'observe',
  name: 'Observe',
  docs: 'https://docs.observeinc.com/',
  rules: [
    {
      id: 'observe-token',
      description: 'Observe ingest token',
      token: 'ds1[A-Za-z0-9]{17}:[A-Za-z0-9]{32}',
    },
  ],
};
