import type { Vendor } from '../../rule.ts';

/** https://docs.digitalocean.com/reference/api/create-personal-access-token/ */
export const digitalOcean: Vendor = {
  id: 'digital-ocean',
  name: 'DigitalOcean',
  docs: 'https://docs.digitalocean.com/reference/api/create-personal-access-token/',
  rules: [
    {
      id: 'digital-ocean-personal-access-token',
      description: 'DigitalOcean personal access token',
      severity: 'critical',
      token: 'dop_v1_[a-f0-9]{64}',
    },
    {
      id: 'digital-ocean-oauth-token',
      description: 'DigitalOcean OAuth token',
      severity: 'critical',
      token: 'doo_v1_[a-f0-9]{64}',
    },
    {
      id: 'digital-ocean-refresh-token',
      description: 'DigitalOcean refresh token',
      severity: 'critical',
      token: 'dor_v1_[a-f0-9]{64}',
    },
    {
      id: 'digital-ocean-legacy-token',
      description: 'DigitalOcean API token of the older form',
      severity: 'critical',
      near: ['digitalocean', 'digital_ocean', 'digital-ocean', 'do_api_token', 'do_token', 'do_pat'],
      token: '[A-Za-z0-9_-]{64}',
    },
    {
      id: 'digital-ocean-spaces-key',
      description: 'DigitalOcean Spaces access key id',
      token: 'DO(?:00|801)[A-Z0-9]{14,18}',
    },
    {
      id: 'digital-ocean-spaces-secret',
      description: 'DigitalOcean Spaces secret key',
      near: ['spaces_secret', 'spaces_key', 'digitaloceanspaces', 'do_spaces', 'do00'],
      token: '[A-Za-z0-9+/]{43}',
    },
    {
      id: 'digital-ocean-function-token',
      description: 'DigitalOcean Functions API key',
      token: 'dof_v1_[a-f0-9]{32,64}:[A-Za-z0-9]{64}',
    },
    {
      id: 'digital-ocean-model-key',
      description: 'DigitalOcean model access key',
      token: 'sk-do-[A-Za-z0-9_-]{50,90}',
    },
  ],
};
