import type { Vendor } from '../../rule.ts';

/** https://detectlanguage.com/documentation */
export const detectLanguage: Vendor = {
  id: 'detect-language',
  name: 'Detect Language',
  docs: 'https://detectlanguage.com/documentation',
  rules: [
    {
      id: 'detect-language-api-key',
      description: 'Detect Language API key',
      severity: 'medium',
      near: ['detectlanguage', 'detect_language', 'detect-language'],
      token: '[a-z0-9]{32}',
    },
  ],
};
