import type { Vendor } from '../../rule.ts';

/** https://console.groq.com/docs */
export const groq: Vendor = {
  id: 'groq',
  name: 'Groq',
  docs: 'https://console.groq.com/docs',
  rules: [
    {
      id: 'groq-api-key',
      description: 'Groq API key',
      token: 'gsk_[A-Za-z0-9]{48,56}',
    },
  ],
};
