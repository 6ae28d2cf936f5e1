import type { Vendor } from '../../rule.ts';

/** https://docs.requesty.ai/ */
export const requesty: Vendor = {
  id: 'requesty',
  name: 'Requesty',
  docs: 'https://docs.requesty.ai/',
  rules: [
    {
      id: 'requesty-api-key',
      description: 'Requesty API key',
      token: 'rqsty-sk-[A-Za-z0-9+/=_-]{40,140}',
    },
  ],
};
