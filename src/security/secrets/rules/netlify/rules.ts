import type { Vendor } from '../../rule.ts';

/** https://docs.netlify.com/api/get-started/ */
export const netlify: Vendor = {
  id: 'netlify',
  name: 'Netlify',
  docs: 'https://docs.netlify.com/api/get-started/',
  rules: [
    {
      id: 'netlify-access-token',
      description: 'Netlify personal, OAuth or build token',
      severity: 'critical',
      token: '(?:nfp|nfc|nfo|nfu|nfb)_[A-Za-z0-9]{36,40}',
    },
    {
      id: 'netlify-legacy-access-token',
      description: 'Netlify access token of the older form',
      severity: 'critical',
      near: ['netlify'],
      token: '[A-Za-z0-9_=-]{40,46}',
    },
    {
      id: 'netlify-build-hook',
      description: 'Netlify build hook',
      severity: 'medium',
      token: 'api\\.netlify\\.com/build_hooks/[a-f0-9]{24}',
    },
  ],
};
