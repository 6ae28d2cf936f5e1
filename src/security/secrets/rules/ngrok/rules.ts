import type { Vendor } from '../../rule.ts';

/** https://ngrok.com/docs/agent/#authtokens */
export const ngrok: Vendor = {
  id: 'ngrok',
  name: 'ngrok',
  docs: 'https://ngrok.com/docs/agent/#authtokens',
  rules: [
    {
      id: 'ngrok-auth-token',
      description: 'ngrok authtoken or API key',
      near: ['ngrok'],
      token: '[1-9][A-Za-z0-9]{20,28}_[A-Za-z0-9]{18,24}',
    },
    {
      id: 'ngrok-tunnel-token',
      description: 'ngrok authtoken of the older form',
      severity: 'medium',
      near: ['ngrok'],
      token: 'cr_[A-Za-z0-9]{27}|[1-9][A-Za-z0-9]{42}',
    },
  ],
};
