import type { Vendor } from '../../rule.ts';

/** https://haveibeenpwned.com/API/v3 */
export const haveIBeenPwned: Vendor = {
  id: 'have-i-been-pwned',
  name: 'Have I Been Pwned',
  docs: 'https://haveibeenpwned.com/API/v3',
  rules: [
    {
      id: 'have-i-been-pwned-api-key',
      description: 'Have I Been Pwned API key',
      severity: 'low',
      near: ['hibp', 'haveibeenpwned'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
