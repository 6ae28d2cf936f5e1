import type { Vendor } from '../../rule.ts';

/** https://docs.retellai.com/ */
export const retell: Vendor = {
  id: 'retell',
  name: 'Retell AI',
  docs: 'https://docs.retellai.com/',
  rules: [
    {
      id: 'retell-api-key',
      description: 'Retell AI API key',
      near: ['retell'],
      token: 'key_[a-f0-9]{24,32}',
    },
  ],
};
