import type { Vendor } from '../../rule.ts';

/** https://dashflo.net/docs/api/pterodactyl/v1/ */
export const pterodactyl: Vendor = {
  id: 'pterodactyl',
  name: 'Pterodactyl',
  docs: 'https://dashflo.net/docs/api/pterodactyl/v1/',
  rules: [
    {
      id: 'pterodactyl-api-key',
      description: 'Pterodactyl API key',
      token: '(?:ptla|ptlc)_[A-Za-z0-9]{43}',
    },
  ],
};
