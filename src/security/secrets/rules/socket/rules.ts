import type { Vendor } from '../../rule.ts';

/** https://docs.socket.dev/reference/authentication */
export const socket: Vendor = {
  id: 'socket',
  name: 'Socket',
  docs: 'https://docs.socket.dev/reference/authentication',
  rules: [
    {
      id: 'socket-api-token',
      description: 'Socket API token',
      token: 'sktsec_[A-Za-z0-9_-]{30,80}',
    },
  ],
};
