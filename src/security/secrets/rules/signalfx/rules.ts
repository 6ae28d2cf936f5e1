import type { Vendor } from '../../rule.ts';

/** https://dev.splunk.com/observability/docs/administration/authtokens */
export const signalfx: Vendor = {
  id: 'signalfx',
  name: 'Splunk Observability',
  docs: 'https://dev.splunk.com/observability/docs/administration/authtokens',
  rules: [
    {
      id: 'signalfx-access-token',
      description: 'Splunk Observability (SignalFx) access token',
      near: [
        'signalfx_',
        'signalfx ',
        'signalfx.',
        'sfx_token',
        'sfx_access',
        'splunk_access_token',
        'splunk_observability',
        'x-sf-token',
        'splunkobservability',
      ],
      token: '[A-Za-z0-9_-]{22}',
    },
  ],
};
