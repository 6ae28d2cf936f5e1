import type { Vendor } from '../../rule.ts';

/** https://vercel.com/docs/rest-api#authentication */
export const vercel: Vendor = {
  id: 'vercel',
  name: 'Vercel',
  docs: 'https://vercel.com/docs/rest-api#authentication',
  rules: [
    {
      id: 'vercel-token',
      description: 'Vercel token',
      severity: 'critical',
      token: 'vc[pairk]_(?:[A-Za-z0-9_-]{40}|[A-Za-z0-9_-]{54,60})',
    },
    {
      id: 'vercel-blob-token',
      description: 'Vercel Blob read-write token',
      token: 'vercel_blob_rw_[A-Za-z0-9]{12,20}_[A-Za-z0-9]{24,40}',
    },
    {
      id: 'vercel-legacy-token',
      description: 'Vercel or Now token (legacy)',
      severity: 'critical',
      near: ['vercel', 'zeit_token', 'now_token'],
      common: true,
      token: '[A-Za-z0-9]{24}',
    },
    {
      id: 'vercel-deploy-hook',
      description: 'Vercel deploy hook',
      severity: 'medium',
      token: 'api\\.vercel\\.com/v1/integrations/deploy/(prj_[A-Za-z0-9]{24,32}/[A-Za-z0-9]{8,14})',
    },
    {
      id: 'vercel-edge-config',
      description: 'Vercel Edge Config connection',
      severity: 'medium',
      token: 'edge-config\\.vercel\\.com/ecfg_[a-z0-9]{20,40}\\?token=([a-f0-9-]{36})',
    },
    {
      id: 'vercel-flags-secret',
      description: "Secret of Vercel's flags",
      severity: 'medium',
      near: ['flags_secret', 'vercel_automation_bypass', 'vercel_automation_secret'],
      token: '[A-Za-z0-9_-]{43}',
    },
    {
      id: 'vercel-protection-bypass',
      description: 'Vercel deployment protection bypass',
      severity: 'medium',
      near: ['vercel_automation_bypass', 'vercel-protection-bypass', 'vercel_protection_bypass'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
