import type { Vendor } from '../../rule.ts';

/** https://docs.hetzner.cloud/ */
export const hetzner: Vendor = {
  id: 'hetzner',
  name: 'Hetzner',
  docs: 'https://docs.hetzner.cloud/',
  rules: [
    {
      id: 'hetzner-cloud-token',
      description: 'Hetzner Cloud API token',
      severity: 'critical',
      near: ['hetzner', 'hcloud'],
      token: '[A-Za-z0-9]{64}',
    },
    {
      id: 'hetzner-dns-token',
      description: 'Hetzner DNS API token',
      near: ['hetzner'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
