import type { Vendor } from '../../rule.ts';

/** https://docs.deepsource.com */
export const deepsource: Vendor = {
  id: 'deepsource',
  name: 'DeepSource',
  docs: 'https://docs.deepsource.com',
  rules: [
    {
      id: 'deepsource-dsn',
      description: 'DeepSource DSN of an analyzer',
      token: String.raw`([a-f0-9]{32,40})@(?:app|cli)\.deepsource\.(?:io|com)`,
    },
    {
      id: 'deepsource-token',
      description: 'DeepSource access token',
      token: 'dsp_[a-f0-9]{40,60}',
    },
  ],
};
