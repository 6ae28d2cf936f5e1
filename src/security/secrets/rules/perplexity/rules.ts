import type { Vendor } from '../../rule.ts';

/** https://docs.perplexity.ai/ */
export const perplexity: Vendor = {
  id: 'perplexity',
  name: 'Perplexity',
  docs: 'https://docs.perplexity.ai/',
  rules: [
    {
      id: 'perplexity-api-key',
      description: 'Perplexity API key',
      token: 'pplx-[A-Za-z0-9]{48,56}',
    },
  ],
};
