import type { Vendor } from '../../rule.ts';

/** https://2captcha.com/2captcha-api */
export const twoCaptcha: Vendor = {
  id: 'two-captcha',
  name: '2Captcha',
  docs: 'https://2captcha.com/2captcha-api',
  rules: [
    {
      id: 'two-captcha-api-key',
      description: '2Captcha API key',
      severity: 'medium',
      near: ['2captcha', 'twocaptcha', 'two_captcha'],
      token: '[a-z0-9]{32}',
    },
  ],
};
