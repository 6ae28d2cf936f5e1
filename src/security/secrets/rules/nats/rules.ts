import type { Vendor } from '../../rule.ts';

/** https://docs.nats.io/running-a-nats-service/nats_admin/security/jwt */
export const nats: Vendor = {
  id: 'nats',
  name: 'NATS',
  docs: 'https://docs.nats.io/running-a-nats-service/nats_admin/security/jwt',
  rules: [
    {
      id: 'nats-nkey-seed',
      description: 'NATS NKEY seed',
      severity: 'critical',
      token: '(?:SUA|SAA|SOA|SNA|SCA|SXA)[A-P][A-Z2-7]{54}',
    },
    {
      id: 'nats-nkey',
      description: 'NATS NKEY seed or private key',
      severity: 'critical',
      near: ['nkey', 'nats', 'seed', 'xkey'],
      token: '[SP][ACNOUX][A-Z2-7]{56}',
      loose: true,
    },
  ],
};
