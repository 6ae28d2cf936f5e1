import type { Vendor } from '../../rule.ts';

/** https://developers.tickettailor.com/ */
export const tickettailor: Vendor = {
  id: 'tickettailor',
  name: 'Ticket Tailor',
  docs: 'https://developers.tickettailor.com/',
  rules: [
    {
      id: 'tickettailor-api-key',
      description: 'Ticket Tailor API key',
      token: 'sk_[0-9]{3,8}_[0-9]{4,8}_[a-f0-9]{32}',
    },
  ],
};
