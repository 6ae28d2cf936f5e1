import type { Vendor } from '../../rule.ts';

/** https://docs.windsurf.com/ */
export const windsurf: Vendor = {
  id: 'windsurf',
  name: 'Windsurf',
  docs: 'https://docs.windsurf.com/',
  rules: [
    {
      id: 'windsurf-service-key',
      description: 'Windsurf (Codeium) service key',
      near: ['windsurf', 'codeium'],
      caseless: true,
      token: '[a-z0-9]{8}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{12}',
    },
  ],
};
