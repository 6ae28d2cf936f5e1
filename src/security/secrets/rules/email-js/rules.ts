import type { Vendor } from '../../rule.ts';

/** https://www.emailjs.com/docs/ */
export const emailJs: Vendor = {
  id: 'email-js',
  name: 'EmailJS',
  docs: 'https://www.emailjs.com/docs/',
  rules: [
    {
      id: 'email-js-private-key',
      description: 'EmailJS private key',
      near: ['emailjs_private', 'emailjs_access', 'emailjs'],
      token: '[A-Za-z0-9_-]{21}',
    },
  ],
};
