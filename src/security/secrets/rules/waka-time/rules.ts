import type { Vendor } from '../../rule.ts';

/** https://wakatime.com/developers#authentication */
export const wakaTime: Vendor = {
  id: 'waka-time',
  name: 'WakaTime',
  docs: 'https://wakatime.com/developers#authentication',
  rules: [
    {
      id: 'waka-time-api-key',
      description: 'WakaTime API key',
      token: 'waka_(?:tok_|ref_|sec_|cli_)?[a-z0-9-]{36,90}',
    },
    {
      id: 'waka-time-legacy-key',
      description: 'WakaTime API key (legacy)',
      near: ['wakatime', 'waka_time', '.wakatime'],
      caseless: true,
      token: '[a-z0-9]{8}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{12}',
    },
  ],
};
