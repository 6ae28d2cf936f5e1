import type { Vendor } from '../../rule.ts';

/** https://upstash.com/docs/common/account/developerapi */
export const upstash: Vendor = {
  id: 'upstash',
  name: 'Upstash',
  docs: 'https://upstash.com/docs/common/account/developerapi',
  rules: [
    {
      id: 'upstash-rest-token',
      description: 'Upstash Redis REST token',
      severity: 'critical',
      near: ['upstash'],
      token: 'A[A-Za-z0-9_-]{43,120}={0,2}',
    },
    {
      id: 'upstash-vector-token',
      description: 'Upstash Vector or QStash token',
      near: ['upstash', 'qstash'],
      token: '[A-Za-z0-9+/]{60,160}={0,2}',
    },
    {
      id: 'upstash-api-key',
      description: 'Upstash management API key',
      severity: 'critical',
      near: ['upstash'],
      caseless: true,
      token: '[a-z0-9]{8}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{12}',
    },
    {
      id: 'upstash-qstash-signing-key',
      description: 'QStash signing key',
      token: 'sig_[A-Za-z0-9]{26,32}',
    },
    {
      id: 'upstash-context7-key',
      description: 'Context7 API key',
      severity: 'medium',
      token: 'ctx7sk-[a-f0-9-]{36}',
    },
  ],
};
