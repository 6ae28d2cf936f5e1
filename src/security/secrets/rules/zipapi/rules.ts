import type { Vendor } from '../../rule.ts';

/** https://zipapi.us/docs */
export const zipapi: Vendor = {
  id: 'zipapi',
  name: 'ZipAPI',
  docs: 'https://zipapi.us/docs',
  rules: [
    {
      id: 'zipapi-api-key',
      description: 'ZipAPI key',
      severity: 'medium',
      near: ['zipapi', 'zip_api'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
