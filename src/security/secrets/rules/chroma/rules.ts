import type { Vendor } from '../../rule.ts';

/** https://docs.trychroma.com */
export const chroma: Vendor = {
  id: 'chroma',
  name: 'Chroma',
  docs: 'https://docs.trychroma.com',
  rules: [
    {
      id: 'chroma-api-key',
      description: 'Chroma API key',
      token: 'ck-[A-Za-z0-9]{40,48}',
    },
  ],
};
