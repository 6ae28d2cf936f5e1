import type { Vendor } from '../../rule.ts';

/** https://docs.coderabbit.ai */
export const codeRabbit: Vendor = {
  id: 'code-rabbit',
  name: 'CodeRabbit',
  docs: 'https://docs.coderabbit.ai',
  rules: [
    {
      id: 'code-rabbit-api-key',
      description: 'CodeRabbit API key',
      token: 'cr-[a-f0-9]{58,64}',
    },
  ],
};
