import type { Vendor } from '../../rule.ts';

/** https://docs.dependencytrack.org */
export const dependencyTrack: Vendor = {
  id: 'dependency-track',
  name: 'Dependency-Track',
  docs: 'https://docs.dependencytrack.org',
  rules: [
    {
      id: 'dependency-track-api-key',
      description: 'Dependency-Track API key',
      token: 'odt_[A-Za-z0-9]{32,43}',
    },
    {
      id: 'dependency-track-identified-api-key',
      description: 'Dependency-Track API key with an id',
      token: 'odt_[A-Za-z0-9]{8}_[A-Za-z0-9]{32,40}',
    },
  ],
};
