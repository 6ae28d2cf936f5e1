import type { Vendor } from '../../rule.ts';

/** https://www.versioneye.com/ */
export const versioneye: Vendor = {
  id: 'versioneye',
  name: 'VersionEye',
  docs: 'https://www.versioneye.com/',
  rules: [
    {
      id: 'versioneye-api-key',
      description: 'VersionEye API key',
      near: ['versioneye', 'version_eye', 'version-eye', 'version eye'],
      token: '[A-Za-z0-9-]{40}',
    },
    {
      id: 'versioneye-short-key',
      description: 'VersionEye API key',
      near: ['versioneye', 'version_eye', 'version-eye', 'version eye'],
      token: '[A-Za-z0-9]{20}',
    },
  ],
};
