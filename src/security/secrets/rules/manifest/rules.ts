import type { Vendor } from '../../rule.ts';

/** https://www.manifest.ly/docs */
export const manifest: Vendor = {
  id: 'manifest',
  name: 'Manifestly',
  docs: 'https://www.manifest.ly/docs',
  rules: [
    {
      id: 'manifest-api-key',
      description: 'Manifestly API key',
      severity: 'medium',
      near: [
        'manifestly',
        'manifest.ly',
        'manifest_api',
        'manifest_key',
        'manifest_token',
        'manifest_secret',
        'manifest token',
        'manifest key',
      ],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
