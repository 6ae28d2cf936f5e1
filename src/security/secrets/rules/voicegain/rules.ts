import type { Vendor } from '../../rule.ts';

/** https://console.voicegain.ai/api-documentation */
export const voicegain: Vendor = {
  id: 'voicegain',
  name: 'Voicegain',
  docs: 'https://console.voicegain.ai/api-documentation',
  rules: [
    {
      id: 'voicegain-token',
      description: 'Voicegain token',
      near: ['voicegain', 'voice_gain', 'voice-gain', 'voice gain'],
      token: 'eyJ[A-Za-z0-9_-]{15,400}\\.[A-Za-z0-9_-]{20,2000}\\.[A-Za-z0-9_-]{20,1000}',
    },
  ],
};
