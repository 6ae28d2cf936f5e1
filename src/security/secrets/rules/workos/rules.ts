import type { Vendor } from '../../rule.ts';

/** https://workos.com/docs/reference/api-keys */
export const workos: Vendor = {
  id: 'workos',
  name: 'WorkOS',
  docs: 'https://workos.com/docs/reference/api-keys',
  rules: [
    {
      id: 'workos-api-key',
      description: 'WorkOS API key',
      near: ['workos'],
      token: 'sk_(?:live_|test_)?[A-Za-z0-9]{24,100}',
    },
    {
      id: 'workos-base64-key',
      description: 'WorkOS API key',
      severity: 'critical',
      token: 'sk_(?:live_|test_)?a2V5Xz[A-Za-z0-9+/]{30,120}={0,2}',
    },
    {
      id: 'workos-cookie-password',
      description: 'WorkOS cookie password',
      near: ['workos_cookie_password'],
      token: '[A-Za-z0-9+/]{32,64}={0,2}',
    },
  ],
};
