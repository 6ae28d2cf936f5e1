import type { Vendor } from '../../rule.ts';

/** https://turbopuffer.com/docs/auth */
export const turbopuffer: Vendor = {
  id: 'turbopuffer',
  name: 'turbopuffer',
  docs: 'https://turbopuffer.com/docs/auth',
  rules: [
    {
      id: 'turbopuffer-api-key',
      description: 'turbopuffer API key',
      token: 'tpuf_[A-Za-z0-9_-]{24,64}',
    },
  ],
};
