import { ruleIds } from '../secrets/rule-ids.ts';

/**
 * What other scanners call rules of ours, where the names differ: the ids that people write into `disabledRules` and
 * `targetRules`. A `*` at the end: every rule of the vendor.
 */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  'age-secret-key': ['age-secret-key'],
  'anthropic-admin-api-key': ['anthropic-admin-key'],
  'aws-access-token': ['aws-access-key-id'],
  'aws-amazon-bedrock-api-key-long-lived': ['aws-bedrock-api-key'],
  'aws-amazon-bedrock-api-key-short-lived': ['aws-bedrock-short-term-key'],
  'curl-auth-header': ['authorization-bearer', 'authorization-basic'],
  'curl-auth-user': ['curl-user'],
  'databricks-api-token': ['databricks-*'],
  'discord-api-token': ['discord-bot-token'],
  'facebook-access-token': ['facebook-page-access-token', 'facebook-app-access-token'],
  'facebook-secret': ['facebook-app-secret'],
  'gcp-api-key': ['google-api-key'],
  'generic-api-key': ['assigned-password', 'assigned-secret', 'assigned-key'],
  'github-app-token': ['github-app-token', 'github-installation-token'],
  'github-fine-grained-pat': ['github-fine-grained-token'],
  'github-oauth': ['github-oauth-access-token'],
  'github-pat': ['github-personal-access-token'],
  'gitlab-cicd-job-token': ['gitlab-job-token'],
  'gitlab-incoming-mail-token': ['gitlab-mail-token'],
  'gitlab-kubernetes-agent-token': ['gitlab-agent-token'],
  'gitlab-pat': ['gitlab-personal-access-token'],
  'gitlab-pat-routable': ['gitlab-routable-personal-access-token'],
  'gitlab-ptt': ['gitlab-pipeline-trigger-token'],
  'gitlab-rrt': ['gitlab-runner-registration-token'],
  'gitlab-runner-authentication-token': ['gitlab-runner-token'],
  'grafana-cloud-api-token': ['grafana-cloud-token'],
  'hashicorp-tf-api-token': ['terraform-cloud-api-token'],
  'heroku-api-key-v2': ['heroku-api-key'],
  'huggingface-access-token': ['huggingface-*'],
  'jwt-base64': ['jwt'],
  'kubernetes-secret-yaml': ['kubernetes-secret'],
  'linear-client-secret': ['linear-client-secret'],
  'mailgun-private-api-token': ['mailgun-private-api-key'],
  'mailgun-pub-key': ['mailgun-public-api-key'],
  'new-relic-browser-api-token': ['new-relic-browser-key'],
  'new-relic-insert-key': ['new-relic-insert-key'],
  'new-relic-user-api-id': ['new-relic-user-id'],
  'new-relic-user-api-key': ['new-relic-user-key'],
  'okta-access-token': ['okta-api-token'],
  'openai-api-key': ['openai-*'],
  'private-key': ['private-key', 'private-key-header', 'private-key-encrypted'],
  'sendgrid-api-token': ['sendgrid-api-key'],
  'shopify-custom-access-token': ['shopify-access-token'],
  'shopify-private-app-access-token': ['shopify-access-token', 'shopify-app-password'],
  'slack-config-access-token': ['slack-config-token'],
  'slack-config-refresh-token': ['slack-config-token'],
  'slack-legacy-bot-token': ['slack-bot-token'],
  'slack-legacy-workspace-token': ['slack-workspace-token'],
  'slack-webhook-url': ['slack-webhook'],
  'snyk-api-token': ['snyk-api-key'],
  'sonar-api-token': ['sonar-*'],
  'stripe-access-token': ['stripe-secret-key', 'stripe-restricted-key'],
  'telegram-bot-api-token': ['telegram-bot-token', 'telegram-url-bot-token', 'telegram-named-bot-token'],
  'twilio-api-key': ['twilio-api-key'],
  'vault-batch-token': ['vault-batch-token'],
};

/** Ids that gitleaks' rules have here: the same one, one under another name, or none that is known (an empty list). */
export function ourRules(id: string): readonly string[] {
  const known = builtInIds();
  const named = (NAMES[id] ?? []).flatMap((name) =>
    name.endsWith('*') ? [...known].filter((one) => one.startsWith(name.slice(0, -1))) : [name],
  );
  return [...new Set([...(known.has(id) ? [id] : []), ...named])].filter((one) => known.has(one));
}

let ids: ReadonlySet<string> | null = null;

/** Ids of all rules that are built in. */
export function builtInIds(): ReadonlySet<string> {
  return (ids ??= ruleIds());
}
