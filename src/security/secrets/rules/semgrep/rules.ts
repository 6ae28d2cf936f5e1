import type { Vendor } from '../../rule.ts';

/** https://semgrep.dev/docs/semgrep-appsec-platform/cli-ci-token */
export const semgrep: Vendor = {
  id: 'semgrep',
  name: 'Semgrep',
  docs: 'https://semgrep.dev/docs/semgrep-appsec-platform/cli-ci-token',
  rules: [
    {
      id: 'semgrep-app-token',
      description: 'Semgrep app token',
      near: ['semgrep'],
      token: '[A-Za-z0-9]{64}',
    },
  ],
};
