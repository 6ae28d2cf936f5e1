import type { Vendor } from '../../rule.ts';

/** https://developers.deepl.com/docs/getting-started/auth */
export const deepl: Vendor = {
  id: 'deepl',
  name: 'DeepL',
  docs: 'https://developers.deepl.com/docs/getting-started/auth',
  rules: [
    {
      id: 'deepl-free-api-key',
      description: 'DeepL API key',
      token: '[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}:(?:fx|dp)',
    },
    {
      id: 'deepl-api-key',
      description: 'DeepL API key (Pro)',
      near: ['deepl'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
