import type { Vendor } from '../../rule.ts';

/** https://docs.portainer.io/api/access */
export const portainer: Vendor = {
  id: 'portainer',
  name: 'Portainer',
  docs: 'https://docs.portainer.io/api/access',
  rules: [
    {
      id: 'portainer-access-token',
      description: 'Portainer access token',
      severity: 'critical',
      token: 'ptr_[A-Za-z0-9+/]{43}=',
    },
    {
      id: 'portainer-legacy-access-token',
      description: 'Portainer access token with other letters',
      near: ['portainer'],
      token: 'ptr_[A-Za-z0-9+/=_-]{20,60}',
    },
  ],
};
