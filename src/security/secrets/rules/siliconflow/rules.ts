import type { Vendor } from '../../rule.ts';

/** https://docs.siliconflow.com/ */
export const siliconflow: Vendor = {
  id: 'siliconflow',
  name: 'SiliconFlow',
  docs: 'https://docs.siliconflow.com/',
  rules: [
    {
      id: 'siliconflow-api-key',
      description: 'SiliconFlow API key',
      near: ['siliconflow', 'silicon_flow', 'silicon-flow'],
      token: 'sk-[a-z]{48}',
    },
  ],
};
