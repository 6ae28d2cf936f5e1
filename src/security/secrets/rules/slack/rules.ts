import type { Vendor } from '../../rule.ts';

/** https://docs.slack.dev/authentication/tokens/ */
export const slack: Vendor = {
  id: 'slack',
  name: 'Slack',
  docs: 'https://docs.slack.dev/authentication/tokens/',
  rules: [
    {
      id: 'slack-bot-token',
      description: 'Slack bot token',
      severity: 'critical',
      token: 'xoxb-[0-9]{8,15}-[A-Za-z0-9-]{10,80}',
    },
    {
      id: 'slack-user-token',
      description: 'Slack user token',
      severity: 'critical',
      token: 'xox[pe]-[0-9]{8,15}-[A-Za-z0-9-]{10,160}',
    },
    {
      id: 'slack-legacy-token',
      description: 'Slack legacy token',
      severity: 'critical',
      token: 'xox[aors]-(?:[0-9]{1,3}-)?[0-9]{8,15}-[A-Za-z0-9-]{8,160}',
    },
    {
      id: 'slack-workspace-token',
      description: 'Slack legacy workspace token',
      severity: 'critical',
      token: 'xox[ar]-(?:[0-9]-)?[a-z0-9]{8,48}',
    },
    {
      id: 'slack-browser-token',
      description: 'Slack token of a browser session',
      severity: 'critical',
      token: 'xoxc-[0-9]{8,15}-[0-9]{8,15}-[0-9]{8,15}-[a-f0-9]{32,64}',
    },
    {
      id: 'slack-cookie',
      description: 'Slack session cookie',
      severity: 'critical',
      token: 'xoxd-[A-Za-z0-9%+/=_-]{40,300}',
    },
    {
      id: 'slack-config-token',
      description: 'Slack configuration or refresh token',
      token: 'xoxe(?:\\.xox[bp])?-[0-9]-[A-Za-z0-9]{40,250}',
    },
    {
      id: 'slack-app-token',
      description: 'Slack app-level token',
      token: 'xapp-[0-9]-[A-Z0-9]{8,14}-[0-9]{8,15}-[A-Za-z0-9]{32,64}',
    },
    {
      id: 'slack-workflow-token',
      description: 'Slack workflow token',
      token: 'xwfp-[0-9]{8,15}-[0-9]{8,15}-[A-Za-z0-9]{20,64}',
    },
    {
      id: 'slack-webhook',
      description: 'Slack incoming webhook or trigger',
      severity: 'medium',
      token: 'hooks\\.slack(?:-gov)?\\.com/(?:services|workflows|triggers)/[A-Za-z0-9+/]{40,80}',
    },
    {
      id: 'slack-signing-secret',
      description: 'Slack signing or client secret',
      near: [
        'slack_signing',
        'slack-signing',
        'slacksigning',
        'slack_client_secret',
        'slack-client-secret',
        'slackclientsecret',
        'slack_secret',
        'slack.signing',
        'slack_verification',
      ],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
