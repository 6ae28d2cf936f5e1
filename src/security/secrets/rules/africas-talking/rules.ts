import type { Vendor } from '../../rule.ts';

/** https://developers.africastalking.com */
export const africasTalking: Vendor = {
  id: 'africas-talking',
  name: "Africa's Talking",
  docs: 'https://developers.africastalking.com',
  rules: [
    {
      id: 'africas-talking-api-key',
      description: "Africa's Talking API key",
      token: 'atsk_[A-Za-z0-9]{64}',
    },
    {
      id: 'africas-talking-legacy-api-key',
      description: "Africa's Talking API key of the older form",
      near: ['africastalking', 'africas_talking'],
      token: '[a-z0-9]{64}',
    },
  ],
};
