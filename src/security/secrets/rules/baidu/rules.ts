import type { Vendor } from '../../rule.ts';

/** https://cloud.baidu.com/doc/ */
export const baidu: Vendor = {
  id: 'baidu',
  name: 'Baidu AI Cloud',
  docs: 'https://cloud.baidu.com/doc/',
  rules: [
    {
      id: 'baidu-access-key',
      description: 'Baidu AI Cloud access key',
      token: 'ALTAK-?[A-Za-z0-9]{21,22}',
    },
    {
      id: 'baidu-bce-api-key',
      description: 'Baidu AI Cloud Qianfan API key',
      severity: 'critical',
      token: 'bce-v3/ALTAK-[A-Za-z0-9]{20,24}/[a-f0-9]{40}',
    },
    {
      id: 'baidu-api-key',
      description: 'Baidu AI Cloud API key',
      severity: 'medium',
      near: ['baidu', 'bce_'],
      token: '[A-Za-z0-9]{24}',
    },
    {
      id: 'baidu-secret-key',
      description: 'Baidu AI Cloud secret key',
      near: ['baidu', 'bce_'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
