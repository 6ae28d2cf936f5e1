import type { Vendor } from '../../rule.ts';

/** https://2factor.in/API/DOCS/SMS_OTP.html */
export const twoFactor: Vendor = {
  id: 'two-factor',
  name: '2Factor.in',
  docs: 'https://2factor.in/API/DOCS/SMS_OTP.html',
  rules: [
    {
      id: 'two-factor-api-key',
      description: '2Factor.in API key',
      severity: 'medium',
      near: ['2factor', 'twofactor.in', 'two_factor_api'],
      token: '[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}',
    },
  ],
};
