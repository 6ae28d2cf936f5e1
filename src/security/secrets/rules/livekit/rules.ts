import type { Vendor } from '../../rule.ts';

/** https://docs.livekit.io/home/get-started/authentication/ */
export const livekit: Vendor = {
  id: 'livekit',
  name: 'LiveKit',
  docs: 'https://docs.livekit.io/home/get-started/authentication/',
  rules: [
    {
      id: 'livekit-api-secret',
      description: 'LiveKit API secret',
      near: ['livekit'],
      token: '[A-Za-z0-9]{43,48}',
    },
    {
      id: 'livekit-api-key',
      description: 'LiveKit API key',
      severity: 'low',
      near: ['livekit'],
      token: 'API[A-Za-z0-9]{11,16}',
      entropy: 2,
    },
  ],
};
