import type { Vendor } from '../../rule.ts';

/** https://www.eventbrite.com/platform/api */
export const eventbrite: Vendor = {
  id: 'eventbrite',
  name: 'Eventbrite',
  docs: 'https://www.eventbrite.com/platform/api',
  rules: [
    {
      id: 'eventbrite-token',
      description: 'Eventbrite private or OAuth token',
      near: ['eventbrite'],
      token: '[A-Z0-9]{20}',
    },
    {
      id: 'eventbrite-client-secret',
      description: 'Eventbrite client secret',
      near: ['eventbrite'],
      token: '[A-Z0-9]{50}',
    },
  ],
};
