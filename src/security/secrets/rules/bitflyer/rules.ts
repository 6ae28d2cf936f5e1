import type { Vendor } from '../../rule.ts';

/** https://lightning.bitflyer.com/docs */
export const bitflyer: Vendor = {
  id: 'bitflyer',
  name: 'bitFlyer',
  docs: 'https://lightning.bitflyer.com/docs',
  rules: [
    {
      id: 'bitflyer-api-key',
      description: 'bitFlyer API key',
      near: ['bitflyer'],
      token: '[A-Za-z0-9]{21,22}',
    },
    {
      id: 'bitflyer-api-secret',
      description: 'bitFlyer API secret',
      severity: 'critical',
      near: ['bitflyer'],
      token: '[A-Za-z0-9+/]{43}=',
    },
  ],
};
