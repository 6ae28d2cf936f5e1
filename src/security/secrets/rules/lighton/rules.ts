import type { Vendor } from '../../rule.ts';

/** https://paradigm.lighton.ai/docs */
export const lighton: Vendor = {
  id: 'lighton',
  name: 'LightOn',
  docs: 'https://paradigm.lighton.ai/docs',
  rules: [
    {
      id: 'lighton-paradigm-api-key',
      description: 'LightOn Paradigm API key',
      near: ['lighton', 'paradigm'],
      token: '[A-Za-z0-9_-]{48}|[A-Za-z0-9]{8}\\.[A-Za-z0-9]{32}',
      entropy: 3.2,
    },
  ],
};
