import type { Vendor } from '../../rule.ts';

/** https://docs.heygen.com/ */
export const heygen: Vendor = {
  id: 'heygen',
  name: 'HeyGen',
  docs: 'https://docs.heygen.com/',
  rules: [
    {
      id: 'heygen-api-key',
      description: 'HeyGen API key',
      token: 'sk_V2_hgu_[A-Za-z0-9_-]{30,60}',
    },
    {
      id: 'heygen-legacy-api-key',
      description: 'HeyGen API key of the older form',
      severity: 'medium',
      near: ['heygen'],
      token: '[A-Za-z0-9+/]{46,60}[=]{0,2}',
    },
  ],
};
