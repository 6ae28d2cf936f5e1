import type { Vendor } from '../../rule.ts';

/** https://developer.uservoice.com/docs/api/v2/ */
export const userVoice: Vendor = {
  id: 'user-voice',
  name: 'UserVoice',
  docs: 'https://developer.uservoice.com/docs/api/v2/',
  rules: [
    {
      id: 'user-voice-api-key',
      description: 'UserVoice API key or secret',
      near: ['uservoice'],
      token: '[A-Za-z0-9]{20,43}',
    },
  ],
};
