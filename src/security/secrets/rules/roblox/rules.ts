import type { Vendor } from '../../rule.ts';

/** https://create.roblox.com/docs/cloud/auth/api-keys */
export const roblox: Vendor = {
  id: 'roblox',
  name: 'Roblox',
  docs: 'https://create.roblox.com/docs/cloud/auth/api-keys',
  rules: [
    {
      id: 'roblox-security-cookie',
      description: 'Roblox session cookie',
      severity: 'critical',
      token:
        '_\\|WARNING:-DO-NOT-SHARE-THIS\\.--Sharing-this-will-allow-someone-to-log-in-as-you-and-to-steal-your-ROBUX-and-items\\.\\|_[A-Za-z0-9._-]{100,2000}',
    },
    {
      id: 'roblox-open-cloud-key',
      description: 'Roblox Open Cloud API key',
      near: ['roblox'],
      token: '[A-Za-z0-9+/]{48,64}(?:ZXlK[A-Za-z0-9+/]{100,1200})?={0,2}',
    },
  ],
};
