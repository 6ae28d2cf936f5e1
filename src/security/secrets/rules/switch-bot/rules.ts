import type { Vendor } from '../../rule.ts';

/** https://github.com/OpenWonderLabs/SwitchBotAPI */
export const switchBot: Vendor = {
  id: 'switch-bot',
  name: 'SwitchBot',
  docs: 'https://github.com/OpenWonderLabs/SwitchBotAPI',
  rules: [
    {
      id: 'switch-bot-token',
      description: 'SwitchBot token',
      near: ['switchbot', 'switch_bot', 'switch-bot', 'switch bot'],
      token: '[A-Za-z0-9]{96}',
    },
    {
      id: 'switch-bot-secret',
      description: 'SwitchBot secret',
      near: ['switchbot', 'switch_bot', 'switch-bot', 'switch bot'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
