import type { Vendor } from '../../rule.ts';

/** https://simfin.readme.io/ */
export const simfin: Vendor = {
  id: 'simfin',
  name: 'SimFin',
  docs: 'https://simfin.readme.io/',
  rules: [
    {
      id: 'simfin-api-key',
      description: 'SimFin API key',
      severity: 'medium',
      near: ['simfin', 'sim_fin', 'sim-fin', 'sim fin'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
