import type { Vendor } from '../../rule.ts';

/** https://docs.hcaptcha.com/ */
export const hcaptcha: Vendor = {
  id: 'hcaptcha',
  name: 'hCaptcha',
  docs: 'https://docs.hcaptcha.com/',
  rules: [
    {
      id: 'hcaptcha-secret-key',
      description: 'hCaptcha secret key',
      severity: 'medium',
      near: ['hcaptcha', 'h-captcha'],
      token: '0x[A-Fa-f0-9]{40}|ES_[a-f0-9]{32}',
    },
  ],
};
