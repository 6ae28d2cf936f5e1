import type { Vendor } from '../../rule.ts';

/** https://dev.writer.com/api-guides/api-reference */
export const writer: Vendor = {
  id: 'writer',
  name: 'Writer',
  docs: 'https://dev.writer.com/api-guides/api-reference',
  rules: [
    {
      id: 'writer-api-key',
      description: 'Writer API key',
      near: ['writer_api', 'writer-api', 'writerapi', 'writer.com', 'writer_token'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
