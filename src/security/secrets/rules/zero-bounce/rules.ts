import type { Vendor } from '../../rule.ts';

/** https://www.zerobounce.net/docs/email-validation-api-quickstart/ */
export const zeroBounce: Vendor = {
  id: 'zero-bounce',
  name: 'ZeroBounce',
  docs: 'https://www.zerobounce.net/docs/email-validation-api-quickstart/',
  rules: [
    {
      id: 'zero-bounce-api-key',
      description: 'ZeroBounce API key',
      near: ['zerobounce', 'zero_bounce', 'zero-bounce', 'zero bounce'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
