import type { Vendor } from '../../rule.ts';

/** https://anti-captcha.com/apidoc */
export const antiCaptcha: Vendor = {
  id: 'anti-captcha',
  name: 'Anti-Captcha',
  docs: 'https://anti-captcha.com/apidoc',
  rules: [
    {
      id: 'anti-captcha-api-key',
      description: 'Anti-Captcha API key',
      severity: 'medium',
      near: ['anticaptcha', 'anti_captcha', 'anti-captcha'],
      token: '[a-z0-9]{32}',
    },
  ],
};
