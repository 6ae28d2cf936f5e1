import type { Vendor } from '../../rule.ts';

/** https://amplitude.com/docs/apis/authentication */
export const amplitude: Vendor = {
  id: 'amplitude',
  name: 'Amplitude',
  docs: 'https://amplitude.com/docs/apis/authentication',
  rules: [
    {
      id: 'amplitude-api-key',
      description: 'Amplitude API or secret key',
      severity: 'medium',
      near: ['amplitude'],
      token: '[a-z0-9]{32}',
    },
  ],
};
