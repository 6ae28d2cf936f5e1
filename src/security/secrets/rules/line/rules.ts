import type { Vendor } from '../../rule.ts';

/** https://developers.line.biz/en/docs/basics/channel-access-token/ */
export const line: Vendor = {
  id: 'line',
  name: 'LINE',
  docs: 'https://developers.line.biz/en/docs/basics/channel-access-token/',
  rules: [
    {
      id: 'line-channel-access-token',
      description: 'LINE channel access token',
      near: [
        'line_',
        'line-',
        'linemessaging',
        'linebot',
        'line.me',
        'line bot',
        'line token',
        'channel_access',
        'channel-access',
        'channelaccess',
        'channel access',
        'lineaccess',
        'linetoken',
        'linechannel',
      ],
      token: '[A-Za-z0-9+/]{160,176}[=]{0,2}',
    },
    {
      id: 'line-channel-secret',
      description: 'LINE channel secret',
      near: [
        'line_channel',
        'line-channel',
        'linechannel',
        'line_secret',
        'channel_secret',
        'channel-secret',
        'channelsecret',
        'channel secret',
      ],
      token: '[a-f0-9]{32}',
      reach: 40,
    },
    {
      id: 'line-notify-token',
      description: 'LINE Notify token',
      severity: 'medium',
      near: ['linenotify', 'line_notify', 'line-notify', 'line notify', 'notify-api.line'],
      token: '[A-Za-z0-9]{43}|[A-Za-z0-9]{53}',
    },
  ],
};
