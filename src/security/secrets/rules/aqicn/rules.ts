import type { Vendor } from '../../rule.ts';

/** https://aqicn.org/json-api/doc/ */
export const aqicn: Vendor = {
  id: 'aqicn',
  name: 'World Air Quality Index',
  docs: 'https://aqicn.org/json-api/doc/',
  rules: [
    {
      id: 'aqicn-token',
      description: 'World Air Quality Index token',
      severity: 'medium',
      near: ['aqicn', 'waqi'],
      token: '[a-z0-9]{40}',
    },
  ],
};
