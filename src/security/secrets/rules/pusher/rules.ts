import type { Vendor } from '../../rule.ts';

/** https://pusher.com/docs/channels/ */
export const pusher: Vendor = {
  id: 'pusher',
  name: 'Pusher',
  docs: 'https://pusher.com/docs/channels/',
  rules: [
    {
      id: 'pusher-secret',
      description: 'Pusher key or secret',
      near: ['pusher'],
      token: '[A-Za-z0-9]{20}',
    },
    {
      id: 'pusher-beams-secret',
      description: 'Pusher Beams secret key',
      near: ['pusher', 'beams'],
      token: '[A-Za-z0-9]{64}',
    },
  ],
};
