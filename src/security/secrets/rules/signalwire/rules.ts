import type { Vendor } from '../../rule.ts';

/** https://developer.signalwire.com/ */
export const signalwire: Vendor = {
  id: 'signalwire',
  name: 'SignalWire',
  docs: 'https://developer.signalwire.com/',
  rules: [
    {
      id: 'signalwire-api-token',
      description: 'SignalWire API token',
      near: ['signalwire'],
      token: 'PT[a-f0-9]{48}',
    },
    {
      id: 'signalwire-legacy-token',
      description: 'SignalWire API token',
      near: ['signalwire', 'signal_wire', 'signal-wire', 'signal wire'],
      token: '[A-Za-z0-9]{50}',
    },
  ],
};
