import type { Vendor } from '../../rule.ts';

/** https://platform.seatgeek.com/ */
export const seatgeek: Vendor = {
  id: 'seatgeek',
  name: 'SeatGeek',
  docs: 'https://platform.seatgeek.com/',
  rules: [
    {
      id: 'seatgeek-client-secret',
      description: 'SeatGeek client secret',
      near: ['seatgeek'],
      token: '[A-Za-z0-9]{64}',
    },
  ],
};
