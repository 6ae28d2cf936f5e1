import type { Vendor } from '../../rule.ts';

/** https://developers.facebook.com/docs/facebook-login/guides/access-tokens */
export const facebook: Vendor = {
  id: 'facebook',
  name: 'Facebook (Meta)',
  docs: 'https://developers.facebook.com/docs/facebook-login/guides/access-tokens',
  rules: [
    {
      id: 'facebook-page-access-token',
      description: 'Facebook (Meta) user or page access token',
      // Base64 of binary data and package checksums contain the prefix too; tokens are dense.
      token: 'EAA[A-Za-z0-9]{80,300}',
      entropy: 3.5,
    },
    {
      id: 'facebook-app-access-token',
      description: 'Facebook (Meta) app access token',
      near: ['facebook', 'access_token', 'fb_'],
      loose: true,
      token: String.raw`[0-9]{13,17}(?:\||%7C)[A-Za-z0-9_-]{27,40}`,
    },
    {
      id: 'facebook-app-secret',
      description: 'Facebook (Meta) app secret',
      near: ['facebook', 'fb_', 'fbapi', 'fb-', 'fbsecret', 'fbapp', 'fbconnect', 'meta_app', 'whatsapp'],
      token: '[a-z0-9]{32}',
    },
    {
      id: 'facebook-instagram-token',
      description: 'Facebook (Meta) Instagram access token',
      token: 'IG(?:QV|QWR|AA)[A-Za-z0-9_-]{80,260}',
    },
    {
      id: 'facebook-threads-token',
      description: 'Facebook (Meta) Threads access token',
      token: 'THAA[A-Za-z0-9_-]{80,260}',
    },
    {
      id: 'facebook-llama-api-key',
      description: 'Facebook (Meta) Llama API key',
      token: String.raw`LLM\|[0-9]{13,17}\|[A-Za-z0-9_-]{24,40}`,
    },
    {
      id: 'facebook-page-access-token-assigned',
      description: 'Facebook (Meta) access token',
      near: ['facebook', 'fb_', 'instagram'],
      token: 'EAA[A-Za-z0-9]{20,300}',
    },
  ],
};
