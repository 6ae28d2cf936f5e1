import type { Vendor } from '../../rule.ts';

/** https://discord.com/developers/docs/reference#authentication */
export const discord: Vendor = {
  id: 'discord',
  name: 'Discord',
  docs: 'https://discord.com/developers/docs/reference#authentication',
  rules: [
    {
      id: 'discord-bot-token',
      description: 'Discord bot token',
      severity: 'critical',
      near: [
        'discord',
        'bot_token',
        'bottoken',
        'bot token',
        'bot-token',
        'client.login',
        'bot.login',
        'client.run',
        'bot.run',
        'bot mt',
        'bot nz',
        'bot od',
        'bot nt',
        'bot ot',
      ],
      loose: true,
      token: String.raw`[A-Za-z0-9_-]{23,28}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,40}`,
    },
    {
      id: 'discord-webhook-url',
      description: 'Discord webhook URL',
      token: String.raw`(?:discord|discordapp)\.com/api/(?:v[0-9]{1,2}/)?webhooks/[0-9]{17,20}/[A-Za-z0-9_-]{60,80}`,
    },
    {
      id: 'discord-mfa-token',
      description: 'Discord user token with MFA',
      severity: 'critical',
      token: String.raw`mfa\.[A-Za-z0-9_-]{84}`,
    },
    {
      id: 'discord-client-secret',
      description: 'Discord client secret',
      near: ['discord'],
      token: '[A-Za-z0-9_-]{32}',
    },
    {
      id: 'discord-public-key',
      description: 'Discord public key or token of another length',
      severity: 'medium',
      near: ['discord'],
      token: '[a-z0-9]{64}',
    },
    {
      id: 'discord-client-id',
      description: 'Discord client id',
      severity: 'low',
      near: ['discord'],
      reach: 20,
      token: '[0-9]{17,19}',
      entropy: 2,
    },
  ],
};
