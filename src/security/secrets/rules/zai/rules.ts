import type { Vendor } from '../../rule.ts';

/** https://docs.z.ai/ */
export const zai: Vendor = {
  id: 'zai',
  name: 'Z.ai (Zhipu)',
  docs: 'https://docs.z.ai/',
  rules: [
    {
      id: 'zai-api-key',
      description: 'Z.ai (Zhipu, GLM) API key',
      near: [
        'zai_',
        'zhipu',
        'z.ai',
        'glm',
        'bigmodel',
        'zaitoken',
        'zaikey',
        'zai ',
        'zai-',
        'zaiapi',
        'z_ai',
        'anthropic_auth_token',
        'bearer',
      ],
      token: '[a-f0-9]{32}\\.[A-Za-z0-9]{16}',
    },
  ],
};
