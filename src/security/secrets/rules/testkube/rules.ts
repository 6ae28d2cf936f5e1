import type { Vendor } from '../../rule.ts';

/** https://docs.testkube.io/ */
export const testkube: Vendor = {
  id: 'testkube',
  name: 'Testkube',
  docs: 'https://docs.testkube.io/',
  rules: [
    {
      id: 'testkube-api-token',
      description: 'Testkube API token',
      token: 'tkcapi_[a-f0-9]{32}',
    },
    {
      id: 'testkube-agent-token',
      description: 'Testkube agent token',
      token: 'tkcagnt_[a-f0-9]{30,32}',
    },
  ],
};
