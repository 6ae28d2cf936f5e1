import type { Vendor } from '../../rule.ts';

/** https://docs.onfleet.com/reference/authentication */
export const onfleet: Vendor = {
  id: 'onfleet',
  name: 'Onfleet',
  docs: 'https://docs.onfleet.com/reference/authentication',
  rules: [
    {
      id: 'onfleet-api-key',
      description: 'Onfleet API key',
      near: ['onfleet'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
