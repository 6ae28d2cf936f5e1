import type { Vendor } from '../../rule.ts';

/** https://www.volcengine.com/docs/6257/64983 */
export const volcengine: Vendor = {
  id: 'volcengine',
  name: 'Volcengine',
  docs: 'https://www.volcengine.com/docs/6257/64983',
  rules: [
    {
      id: 'volcengine-access-key',
      description: 'Volcengine access key id',
      severity: 'medium',
      token: 'AKLT[A-Za-z0-9_+/-]{40,60}={0,2}',
    },
    {
      id: 'volcengine-secret-key',
      description: 'Volcengine secret key',
      severity: 'critical',
      near: ['volcengine', 'volc_', 'volcsecret', 'bytedance', 'byteplus'],
      token: '[A-Za-z0-9+/]{58,60}={0,2}',
    },
    {
      id: 'volcengine-ark-api-key',
      description: 'Volcengine Ark API key',
      near: ['ark_api', 'volcengine', 'volc_', 'doubao', 'byteplus'],
      caseless: true,
      token: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    },
  ],
};
