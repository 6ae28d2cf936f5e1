import type { Vendor } from '../../rule.ts';

/** https://docs.lightstep.com/docs/create-and-manage-access-tokens */
export const lightstep: Vendor = {
  id: 'lightstep',
  name: 'Lightstep',
  docs: 'https://docs.lightstep.com/docs/create-and-manage-access-tokens',
  rules: [
    {
      id: 'lightstep-access-token',
      description: 'Lightstep access token',
      near: ['lightstep'],
      token: '[A-Za-z0-9+/=]{60,200}',
    },
  ],
};
