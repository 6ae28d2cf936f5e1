import type { Vendor } from '../../rule.ts';

/** https://docs.docker.com/security/access-tokens/ */
export const docker: Vendor = {
  id: 'docker',
  name: 'Docker Hub',
  docs: 'https://docs.docker.com/security/access-tokens/',
  rules: [
    {
      id: 'docker-personal-access-token',
      description: 'Docker Hub personal access token',
      severity: 'critical',
      token: 'dckr_pat_[A-Za-z0-9_-]{27}',
    },
    {
      id: 'docker-organisation-access-token',
      description: 'Docker Hub organisation access token',
      severity: 'critical',
      token: 'dckr_oat_[A-Za-z0-9_-]{27,40}',
    },
    {
      id: 'docker-legacy-access-token',
      description: 'Docker Hub access token of the older form',
      near: [
        'docker_token',
        'docker_password',
        'dockerhub',
        'docker_hub',
        'docker_access',
        'docker-hub',
        'docker_pass',
        'docker',
      ],
      common: true,
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
    {
      id: 'docker-swarm-join-token',
      description: 'Docker Hub swarm join token',
      token: 'SWMTKN-1-[a-z0-9]{50}-[a-z0-9]{25}',
    },
    {
      id: 'docker-swarm-unlock-key',
      description: 'Docker Hub swarm unlock key',
      severity: 'critical',
      token: 'SWMKEY-1-[A-Za-z0-9+/]{43}',
    },
  ],
};
