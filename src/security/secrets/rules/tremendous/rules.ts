import type { Vendor } from '../../rule.ts';

/** https://developers.tremendous.com/ */
export const tremendous: Vendor = {
  id: 'tremendous',
  name: 'Tremendous',
  docs: 'https://developers.tremendous.com/',
  rules: [
    {
      id: 'tremendous-api-key',
      description: 'Tremendous API key',
      severity: 'critical',
      near: ['tremendous'],
      token: '(?:TEST|PROD)_[A-Za-z0-9_-]{40,60}',
    },
  ],
};
