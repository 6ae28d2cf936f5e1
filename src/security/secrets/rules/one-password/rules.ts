import type { Vendor } from '../../rule.ts';

/** https://developer.1password.com/docs/service-accounts/ */
export const onePassword: Vendor = {
  id: 'one-password',
  name: '1Password',
  docs: 'https://developer.1password.com/docs/service-accounts/',
  rules: [
    {
      id: 'one-password-secret-key',
      description: '1Password secret key',
      severity: 'critical',
      token: 'A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}',
    },
    {
      id: 'one-password-service-account-token',
      description: '1Password service account token',
      severity: 'critical',
      token: 'ops_eyJ[A-Za-z0-9+/_-]{200,4000}={0,3}',
      validator: 'base64-json',
    },
  ],
};
