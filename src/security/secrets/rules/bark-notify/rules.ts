import type { Vendor } from '../../rule.ts';

/** https://bark.day.app */
export const barkNotify: Vendor = {
  id: 'bark-notify',
  name: 'Bark',
  docs: 'https://bark.day.app',
  rules: [
    {
      id: 'bark-notify-device-key',
      description: 'Bark device key in a URL',
      severity: 'medium',
      token: String.raw`(?:api\.day\.app/)([A-Za-z0-9]{22})`,
    },
  ],
};
