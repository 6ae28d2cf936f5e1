import type { Vendor } from '../../rule.ts';

/** https://docs.appsignal.com */
export const appSignal: Vendor = {
  id: 'app-signal',
  name: 'AppSignal',
  docs: 'https://docs.appsignal.com',
  rules: [
    {
      id: 'app-signal-push-key',
      description: 'AppSignal push API key',
      severity: 'medium',
      near: ['appsignal'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
