import type { Vendor } from '../../rule.ts';

/** https://langfuse.com/docs */
export const langfuse: Vendor = {
  id: 'langfuse',
  name: 'Langfuse',
  docs: 'https://langfuse.com/docs',
  rules: [
    {
      id: 'langfuse-secret-key',
      description: 'Langfuse secret key',
      token: 'sk-lf-[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    },
  ],
};
