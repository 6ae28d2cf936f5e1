import type { Vendor } from '../../rule.ts';

/** https://developer.ticketmaster.com/ */
export const ticketmaster: Vendor = {
  id: 'ticketmaster',
  name: 'Ticketmaster',
  docs: 'https://developer.ticketmaster.com/',
  rules: [
    {
      id: 'ticketmaster-api-key',
      description: 'Ticketmaster API key',
      near: ['ticketmaster', 'ticket_master', 'ticket-master', 'ticket master'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
