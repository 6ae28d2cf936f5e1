import type { Vendor } from '../../rule.ts';

/** https://docs.securitytrails.com/docs/overview */
export const securitytrails: Vendor = {
  id: 'securitytrails',
  name: 'SecurityTrails',
  docs: 'https://docs.securitytrails.com/docs/overview',
  rules: [
    {
      id: 'securitytrails-api-key',
      description: 'SecurityTrails API key',
      near: ['securitytrails', 'security_trails', 'security-trails', 'security trails'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
