import type { Vendor } from '../../rule.ts';

/** https://docs.ubidots.com/reference/authentication */
export const ubidots: Vendor = {
  id: 'ubidots',
  name: 'Ubidots',
  docs: 'https://docs.ubidots.com/reference/authentication',
  rules: [
    {
      id: 'ubidots-token',
      description: 'Ubidots token',
      token: 'BBFF-[A-Za-z0-9]{30}',
    },
    {
      id: 'ubidots-other-token',
      description: 'Ubidots token',
      token: 'BBUS-[A-Za-z0-9]{30}',
    },
  ],
};
