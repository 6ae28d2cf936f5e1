import type { Vendor } from '../../rule.ts';

/** https://developer.hashicorp.com/nomad/docs/concepts/acl */
export const nomad: Vendor = {
  id: 'nomad',
  name: 'HashiCorp Nomad',
  docs: 'https://developer.hashicorp.com/nomad/docs/concepts/acl',
  rules: [
    {
      id: 'nomad-acl-token',
      description: 'Nomad ACL token',
      severity: 'critical',
      near: ['nomad'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
