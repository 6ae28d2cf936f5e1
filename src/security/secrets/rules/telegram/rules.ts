import type { Vendor } from '../../rule.ts';

/** https://core.telegram.org/bots/api#authorizing-your-bot */
export const telegram: Vendor = {
  id: 'telegram',
  name: 'Telegram',
  docs: 'https://core.telegram.org/bots/api#authorizing-your-bot',
  rules: [
    {
      id: 'telegram-bot-token',
      description: 'Telegram bot token',
      // In a URL, `bot` is written right before the number.
      token: '[0-9]{8,10}:AA[A-Za-z0-9_-]{32,33}',
    },
    {
      id: 'telegram-url-bot-token',
      description: 'Telegram bot token in a URL',
      token: 'telegram\\.org/(?:file/)?bot([0-9]{5,16}:[A-Za-z0-9_-]{34,36})',
    },
    {
      id: 'telegram-named-bot-token',
      description: 'Telegram bot token',
      near: ['telegram', 'telegr_', 'telegr-', 'telegr.', 'tg_bot', 'tg_token', 'bot_token', 'bot-token', 'bottoken'],
      token: '[0-9]{5,16}:[A-Za-z0-9_-]{34,36}',
    },
    {
      id: 'telegram-api-hash',
      description: 'Telegram API hash of an application',
      severity: 'medium',
      near: ['telegram', 'api_hash', 'tg_api', 'tg_app', 'pyrogram', 'telethon'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
