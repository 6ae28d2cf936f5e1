import type { Vendor } from '../../rule.ts';

/** https://docparser.com/api/ */
export const docParser: Vendor = {
  id: 'doc-parser',
  name: 'Docparser',
  docs: 'https://docparser.com/api/',
  rules: [
    {
      id: 'doc-parser-api-key',
      description: 'Docparser API key',
      severity: 'medium',
      near: ['docparser'],
      token: '[a-z0-9]{40}',
    },
  ],
};
