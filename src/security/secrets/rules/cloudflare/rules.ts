import type { Vendor } from '../../rule.ts';

/** https://developers.cloudflare.com/fundamentals/api/get-started/create-token/ */
export const cloudflare: Vendor = {
  id: 'cloudflare',
  name: 'Cloudflare',
  docs: 'https://developers.cloudflare.com/fundamentals/api/get-started/create-token/',
  rules: [
    {
      id: 'cloudflare-account-token',
      description: 'Cloudflare account API token',
      severity: 'critical',
      token: 'cfat_[A-Za-z0-9]{40}[a-f0-9]{8}',
    },
    {
      id: 'cloudflare-user-token',
      description: 'Cloudflare user API token',
      severity: 'critical',
      token: 'cfut_[A-Za-z0-9]{40}[a-f0-9]{8}',
    },
    {
      id: 'cloudflare-global-key',
      description: 'Cloudflare global API key',
      severity: 'critical',
      token: 'cfk_[A-Za-z0-9]{40}[a-f0-9]{8}',
    },
    {
      id: 'cloudflare-api-token',
      description: 'Cloudflare API token of the older form',
      near: ['cloudflare', 'cf_api', 'cf-api', 'cf_token', 'cfapi', 'cf_dns'],
      token: '[A-Za-z0-9_-]{40}',
    },
    {
      id: 'cloudflare-legacy-global-key',
      description: 'Cloudflare global API key of the older form',
      near: ['cloudflare', 'cf_api', 'cf-api', 'cf_key', 'x-auth-key', 'cf_global', 'cfapi'],
      token: '[A-Za-z0-9_-]{37}',
    },
    {
      id: 'cloudflare-origin-ca-key',
      description: 'Cloudflare Origin CA key',
      severity: 'critical',
      token: String.raw`v1\.0-[A-Za-z0-9-]{165,175}`,
    },
    {
      id: 'cloudflare-tunnel-token',
      description: 'Cloudflare tunnel token',
      severity: 'critical',
      token: 'eyJhIjoi[A-Za-z0-9+/_-]{100,300}={0,2}',
      validator: 'base64-json',
    },
    {
      id: 'cloudflare-r2-secret-key',
      description: 'Cloudflare R2 secret access key',
      severity: 'critical',
      near: ['r2_secret', 'r2secret', 'r2_access_key', 'cloudflare', 'r2.cloudflarestorage'],
      token: '[a-z0-9]{64}',
    },
    {
      id: 'cloudflare-turnstile-secret',
      description: 'Cloudflare Turnstile secret key',
      severity: 'medium',
      token: '0x4AAAAAAA[A-Za-z0-9_-]{14,30}',
    },
    {
      id: 'cloudflare-service-key',
      description: 'Cloudflare user service key',
      severity: 'critical',
      token: String.raw`v1\.0-[a-f0-9]{24,102}-[a-f0-9]{100,220}`,
    },
  ],
};
