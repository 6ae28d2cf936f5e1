import type { Vendor } from '../../rule.ts';

/** https://developer.calendly.com */
export const calendly: Vendor = {
  id: 'calendly',
  name: 'Calendly',
  docs: 'https://developer.calendly.com',
  rules: [
    {
      id: 'calendly-legacy-api-key',
      description: 'Calendly API key of the older form',
      severity: 'medium',
      near: ['calendly'],
      token: '[A-Za-z0-9]{20,40}',
    },
  ],
};
