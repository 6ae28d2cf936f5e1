import type { Vendor } from '../../rule.ts';

/** https://docs.drone.io */
export const droneCi: Vendor = {
  id: 'drone-ci',
  name: 'Drone CI',
  docs: 'https://docs.drone.io',
  rules: [
    {
      id: 'drone-ci-access-token',
      description: 'Drone CI access token',
      near: ['drone_', 'drone-', 'drone.', 'drone ', 'droneci', 'dronetoken', 'dronesecret'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
