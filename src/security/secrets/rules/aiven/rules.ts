import type { Vendor } from '../../rule.ts';

/** https://aiven.io/docs/platform/howto/create_authentication_token */
export const aiven: Vendor = {
  id: 'aiven',
  name: 'Aiven',
  docs: 'https://aiven.io/docs/platform/howto/create_authentication_token',
  rules: [
    {
      id: 'aiven-token',
      description: 'Aiven authentication token',
      severity: 'critical',
      near: ['aiven'],
      token: '(?:aivenv1_)?[A-Za-z0-9+/=]{150,420}',
    },
    {
      id: 'aiven-service-password',
      description: 'Aiven password of a service',
      severity: 'critical',
      token: 'AVNS_[A-Za-z0-9_-]{16,24}',
    },
  ],
};
