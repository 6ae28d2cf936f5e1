import type { Vendor } from '../../rule.ts';

/** https://www.magicbell.com/docs/api/authentication */
export const magicbell: Vendor = {
  id: 'magicbell',
  name: 'MagicBell',
  docs: 'https://www.magicbell.com/docs/api/authentication',
  rules: [
    {
      id: 'magicbell-api-secret',
      description: 'MagicBell API key or secret',
      severity: 'medium',
      near: ['magicbell'],
      token: '[A-Za-z0-9-]{40}',
    },
  ],
};
