import type { Vendor } from '../../rule.ts';

/** https://developer.hashicorp.com/consul/docs/security/acl/tokens */
export const consul: Vendor = {
  id: 'consul',
  name: 'HashiCorp Consul',
  docs: 'https://developer.hashicorp.com/consul/docs/security/acl/tokens',
  rules: [
    {
      id: 'consul-token',
      description: 'HashiCorp Consul ACL token',
      near: ['consul_http_token', 'consul_token', 'consul_acl', 'x-consul-token', 'consultoken'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
