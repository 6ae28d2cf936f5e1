import type { Vendor } from '../../rule.ts';

/** https://speechtext.ai/speech-recognition-api */
export const speechtextAi: Vendor = {
  id: 'speechtext-ai',
  name: 'SpeechText.AI',
  docs: 'https://speechtext.ai/speech-recognition-api',
  rules: [
    {
      id: 'speechtext-ai-api-key',
      description: 'SpeechText.AI API key',
      near: ['speechtext'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
