import type { Vendor } from '../../rule.ts';

/** https://docs.captaindata.co */
export const captainData: Vendor = {
  id: 'captain-data',
  name: 'Captain Data',
  docs: 'https://docs.captaindata.co',
  rules: [
    {
      id: 'captain-data-api-key',
      description: 'Captain Data API key',
      severity: 'medium',
      near: ['captaindata'],
      token: '[a-z0-9]{32,64}',
    },
    {
      id: 'captain-data-project-uid',
      description: 'Captain Data project id',
      severity: 'low',
      near: ['captaindata'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
