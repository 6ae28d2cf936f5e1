import type { Vendor } from '../../rule.ts';

/** https://context7.com/docs */
export const context7: Vendor = {
  id: 'context7',
  name: 'Context7',
  docs: 'https://context7.com/docs',
  rules: [
    {
      id: 'context7-api-key',
      description: 'Context7 API key',
      token: 'ctx7sk-[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}',
    },
  ],
};
