import type { Vendor } from '../../rule.ts';

/** https://developers.google.com/recaptcha/docs/verify */
export const recaptcha: Vendor = {
  id: 'recaptcha',
  name: 'reCAPTCHA',
  docs: 'https://developers.google.com/recaptcha/docs/verify',
  rules: [
    {
      id: 'recaptcha-secret-key',
      description: 'reCAPTCHA secret key',
      severity: 'medium',
      near: [
        'recaptcha_secret',
        'recaptcha_private',
        'recaptchasecret',
        'recaptcha-secret',
        'recaptchaprivate',
        'recaptcha_priv',
        'captcha_secret',
        'recaptcha_key_secret',
      ],
      token: '6L[A-Za-z0-9_-]{38}',
    },
  ],
};
