import type { Vendor } from '../../rule.ts';

/** https://cloudconvert.com/api/v2 */
export const cloudConvert: Vendor = {
  id: 'cloud-convert',
  name: 'CloudConvert',
  docs: 'https://cloudconvert.com/api/v2',
  rules: [
    {
      id: 'cloud-convert-legacy-api-key',
      description: 'CloudConvert API key of the older form',
      near: ['cloudconvert'],
      token: '[A-Za-z0-9]{64}',
    },
  ],
};
