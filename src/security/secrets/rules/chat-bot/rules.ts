import type { Vendor } from '../../rule.ts';

/** https://www.chatbot.com/docs/ */
export const chatBot: Vendor = {
  id: 'chat-bot',
  name: 'ChatBot',
  docs: 'https://www.chatbot.com/docs/',
  rules: [
    {
      id: 'chat-bot-developer-token',
      description: 'ChatBot developer access token',
      near: ['chatbot'],
      token: '[A-Za-z0-9_-]{32}',
    },
  ],
};
