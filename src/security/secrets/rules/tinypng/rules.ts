import type { Vendor } from '../../rule.ts';

/** https://tinypng.com/developers/reference */
export const tinypng: Vendor = {
  id: 'tinypng',
  name: 'TinyPNG',
  docs: 'https://tinypng.com/developers/reference',
  rules: [
    {
      id: 'tinypng-api-key',
      description: 'TinyPNG (Tinify) API key',
      severity: 'medium',
      near: ['tinify', 'tinypng'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
