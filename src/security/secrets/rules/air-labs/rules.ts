import type { Vendor } from '../../rule.ts';

/** https://airlabs.co/docs/ */
export const airLabs: Vendor = {
  id: 'air-labs',
  name: 'AirLabs',
  docs: 'https://airlabs.co/docs/',
  rules: [
    {
      id: 'air-labs-api-key',
      description: 'AirLabs API key',
      severity: 'medium',
      near: ['airlabs', 'air_labs', 'air-labs'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
