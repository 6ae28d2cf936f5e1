import type { Vendor } from '../../rule.ts';

/** https://www.traccar.org/api-reference/ */
export const traccar: Vendor = {
  id: 'traccar',
  name: 'Traccar',
  docs: 'https://www.traccar.org/api-reference/',
  rules: [
    {
      id: 'traccar-token',
      description: 'Traccar token',
      near: ['traccar'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
