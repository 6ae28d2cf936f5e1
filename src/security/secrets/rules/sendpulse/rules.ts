import type { Vendor } from '../../rule.ts';

/** https://sendpulse.com/api */
export const sendpulse: Vendor = {
  id: 'sendpulse',
  name: 'SendPulse',
  docs: 'https://sendpulse.com/api',
  rules: [
    {
      id: 'sendpulse-client-secret',
      description: 'SendPulse client id or secret',
      near: ['sendpulse', 'send_pulse', 'send-pulse', 'send pulse'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
