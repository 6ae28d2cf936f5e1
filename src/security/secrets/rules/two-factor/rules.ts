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
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
