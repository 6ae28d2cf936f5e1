import type { Vendor } from '../../rule.ts';

/** https://testingbot.com/support/api */
export const testingbot: Vendor = {
  id: 'testingbot',
  name: 'TestingBot',
  docs: 'https://testingbot.com/support/api',
  rules: [
    {
      id: 'testingbot-api-key',
      description: 'TestingBot key or secret',
      near: ['testingbot', 'testing_bot', 'testing-bot', 'testing bot'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
