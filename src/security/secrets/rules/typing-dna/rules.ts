import type { Vendor } from '../../rule.ts';

/** https://api.typingdna.com/ */
export const typingDna: Vendor = {
  id: 'typing-dna',
  name: 'TypingDNA',
  docs: 'https://api.typingdna.com/',
  rules: [
    {
      id: 'typing-dna-api-secret',
      description: 'TypingDNA key or secret',
      near: ['typingdna', 'typing_dna', 'typing-dna', 'typing dna'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
