import type { Vendor } from '../../rule.ts';

/** https://elevenlabs.io/docs/api-reference/authentication */
export const elevenLabs: Vendor = {
  id: 'eleven-labs',
  name: 'ElevenLabs',
  docs: 'https://elevenlabs.io/docs/api-reference/authentication',
  rules: [
    {
      id: 'eleven-labs-api-key',
      description: 'ElevenLabs API key',
      token: 'sk_[a-f0-9]{48}',
    },
    {
      id: 'eleven-labs-legacy-api-key',
      description: 'ElevenLabs API key of the older form',
      near: ['elevenlabs', 'eleven_labs', 'xi-api-key', 'xi_api_key', 'eleven_api'],
      token: '[a-z0-9]{32}',
    },
  ],
};
