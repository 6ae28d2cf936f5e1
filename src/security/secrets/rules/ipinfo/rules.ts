import type { Vendor } from '../../rule.ts';

/** https://ipinfo.io/developers */
export const ipinfo: Vendor = {
  id: 'ipinfo',
  name: 'IPinfo',
  docs: 'https://ipinfo.io/developers',
  rules: [
    {
      id: 'ipinfo-access-token',
      description: 'IPinfo access token',
      severity: 'low',
      near: ['ipinfo', 'ip_info', 'ip-info'],
      token: '[a-f0-9]{14}',
      entropy: 2,
    },
  ],
};
