import type { Vendor } from '../../rule.ts';

/** https://www.gate.io/docs/developers/apiv4/ */
export const gateIo: Vendor = {
  id: 'gate-io',
  name: 'Gate.io',
  docs: 'https://www.gate.io/docs/developers/apiv4/',
  rules: [
    {
      id: 'gate-io-api-key',
      description: 'Gate.io API key',
      near: ['gateio', 'gate_io', 'gate.io'],
      token: '[a-z0-9]{32}',
    },
    {
      id: 'gate-io-api-secret',
      description: 'Gate.io API secret',
      severity: 'critical',
      near: ['gateio', 'gate_io', 'gate.io'],
      token: '[a-z0-9]{64}',
    },
  ],
};
