import type { Vendor } from '../../rule.ts';

/** https://www.browserstack.com/docs */
export const browserStack: Vendor = {
  id: 'browser-stack',
  name: 'BrowserStack',
  docs: 'https://www.browserstack.com/docs',
  rules: [
    {
      id: 'browser-stack-access-key',
      description: 'BrowserStack access key',
      near: ['browserstack', 'browser_stack'],
      token: '[A-Za-z0-9]{20}',
    },
  ],
};
