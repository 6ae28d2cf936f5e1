import type { Vendor } from '../../rule.ts';

/** https://engineering.toggl.com/docs/authentication */
export const togglTrack: Vendor = {
  id: 'toggl-track',
  name: 'Toggl Track',
  docs: 'https://engineering.toggl.com/docs/authentication',
  rules: [
    {
      id: 'toggl-track-api-token',
      description: 'Toggl Track API token',
      near: ['toggl'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
