import type { Vendor } from '../../rule.ts';

/** https://docs.upsun.com/administration/cli/api-tokens.html */
export const upsun: Vendor = {
  id: 'upsun',
  name: 'Upsun (Platform.sh)',
  docs: 'https://docs.upsun.com/administration/cli/api-tokens.html',
  rules: [
    {
      id: 'upsun-api-token',
      description: 'Upsun (Platform.sh) API token',
      severity: 'critical',
      near: ['platformsh_cli_token', 'upsun_cli_token', 'platform_sh', 'platformsh', 'upsun'],
      token: '[A-Za-z0-9_-]{43,60}',
    },
  ],
};
