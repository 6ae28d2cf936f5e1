import type { Vendor } from '../../rule.ts';

/** https://support.apple.com/en-us/102654 */
export const apple: Vendor = {
  id: 'apple',
  name: 'Apple',
  docs: 'https://support.apple.com/en-us/102654',
  rules: [
    {
      id: 'apple-app-specific-password',
      description: 'Apple app-specific password',
      near: ['apple', 'fastlane', 'notarytool', 'altool', 'app-specific', 'app_specific', 'appleid', 'itunes'],
      token: '[a-z]{4}-[a-z]{4}-[a-z]{4}-[a-z]{4}',
    },
  ],
};
