import type { Vendor } from '../../rule.ts';

/** https://www.site24x7.com/help/admin/developer/device-key.html */
export const site24x7: Vendor = {
  id: 'site24x7',
  name: 'Site24x7',
  docs: 'https://www.site24x7.com/help/admin/developer/device-key.html',
  rules: [
    {
      id: 'site24x7-device-key',
      description: 'Site24x7 device key',
      severity: 'medium',
      near: ['site24x7'],
      token: '(?:ab|eu|in|au|cn|us|jp)_[a-f0-9]{38,64}',
    },
  ],
};
