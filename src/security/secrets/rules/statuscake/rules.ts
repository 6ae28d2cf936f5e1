import type { Vendor } from '../../rule.ts';

/** https://developers.statuscake.com/ */
export const statuscake: Vendor = {
  id: 'statuscake',
  name: 'StatusCake',
  docs: 'https://developers.statuscake.com/',
  rules: [
    {
      id: 'statuscake-api-key',
      description: 'StatusCake API key',
      near: ['statuscake', 'status_cake', 'status-cake', 'status cake'],
      token: '[A-Za-z0-9]{20}',
    },
    {
      id: 'statuscake-long-key',
      description: 'StatusCake API key',
      near: ['statuscake', 'status_cake', 'status-cake', 'status cake'],
      token: '[A-Za-z0-9]{26,30}',
    },
  ],
};
