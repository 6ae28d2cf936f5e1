import type { Vendor } from '../../rule.ts';

/** https://www.realtimetrains.co.uk/about/developer/ */
export const realtimeTrains: Vendor = {
  id: 'realtime-trains',
  name: 'Realtime Trains',
  docs: 'https://www.realtimetrains.co.uk/about/developer/',
  rules: [
    {
      id: 'realtime-trains-password',
      description: 'Realtime Trains API password',
      near: ['realtimetrains', 'rttapi', 'rtt_api'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
