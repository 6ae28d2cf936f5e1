import type { Vendor } from '../../rule.ts';

/** https://datalust.co/docs/api-keys */
export const seq: Vendor = {
  id: 'seq',
  name: 'Seq',
  docs: 'https://datalust.co/docs/api-keys',
  rules: [
    {
      id: 'seq-api-key',
      description: 'Seq API key',
      near: ['seq_api_key', 'x-seq-apikey', 'seqapikey', 'seq_apikey', 'seq:apikey', 'seq.apikey', 'seq-api-key'],
      token: '[A-Za-z0-9]{20}',
    },
  ],
};
