import type { Vendor } from '../../rule.ts';

/** https://developer.hashicorp.com/waypoint */
export const waypoint: Vendor = {
  id: 'waypoint',
  name: 'HashiCorp Waypoint',
  docs: 'https://developer.hashicorp.com/waypoint',
  rules: [
    {
      id: 'waypoint-token',
      description: 'Waypoint token',
      near: ['waypoint_server_token', 'waypoint_token'],
      token: '[A-Za-z0-9_-]{80,400}',
    },
  ],
};
