import type { Vendor } from '../../rule.ts';

/** https://dev.wix.com/docs/build-apps/develop-your-app/access/authentication/about-oauth */
export const wix: Vendor = {
  id: 'wix',
  name: 'Wix',
  docs: 'https://dev.wix.com/docs/build-apps/develop-your-app/access/authentication/about-oauth',
  rules: [
    {
      id: 'wix-api-key',
      description: 'Wix API key',
      severity: 'critical',
      token: 'IST\\.eyJ[A-Za-z0-9_-]{10,200}\\.eyJ[A-Za-z0-9_-]{100,1600}\\.[A-Za-z0-9_-]{100,800}',
    },
    {
      id: 'wix-oauth-token',
      description: 'Wix OAuth token',
      severity: 'critical',
      token: 'OauthNG\\.JWS\\.eyJ[A-Za-z0-9_-]{10,200}\\.eyJ[A-Za-z0-9_-]{20,1600}\\.[A-Za-z0-9_-]{20,800}',
    },
  ],
};
