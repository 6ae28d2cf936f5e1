import type { Vendor } from '../../rule.ts';

/** https://developers.kit.com */
export const convertKit: Vendor = {
  id: 'convert-kit',
  name: 'Kit (ConvertKit)',
  docs: 'https://developers.kit.com',
  rules: [
    {
      id: 'convert-kit-api-key',
      description: 'Kit (ConvertKit) API key',
      token: 'kit_[a-f0-9]{32}',
    },
    {
      id: 'convert-kit-api-secret',
      description: 'Kit (ConvertKit) API secret',
      near: ['convertkit'],
      token: '[A-Za-z0-9_-]{43}',
    },
    {
      id: 'convert-kit-legacy-api-key',
      description: 'Kit (ConvertKit) API key of the older form',
      severity: 'medium',
      near: ['convertkit'],
      token: '[A-Za-z0-9_-]{22}',
    },
  ],
};
