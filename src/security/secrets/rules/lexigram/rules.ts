import type { Vendor } from '../../rule.ts';

/** https://docs.lexigram.io/ */
export const lexigram: Vendor = {
  id: 'lexigram',
  name: 'Lexigram',
  docs: 'https://docs.lexigram.io/',
  rules: [
    {
      id: 'lexigram-api-key',
      description: 'Lexigram API key',
      severity: 'medium',
      near: ['lexigram'],
      token: 'eyJ[A-Za-z0-9_-]{30,60}\\.[A-Za-z0-9_-]{100,300}\\.[A-Za-z0-9_-]{40,90}|[A-Za-z0-9._-]{301}',
    },
  ],
};
