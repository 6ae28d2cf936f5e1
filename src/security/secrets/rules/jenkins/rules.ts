import type { Vendor } from '../../rule.ts';

/** https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/ */
export const jenkins: Vendor = {
  id: 'jenkins',
  name: 'Jenkins',
  docs: 'https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/',
  rules: [
    {
      id: 'jenkins-api-token',
      description: 'Jenkins API token',
      near: ['jenkins'],
      token: '11[a-f0-9]{32}',
    },
    {
      id: 'jenkins-legacy-token',
      description: 'Jenkins API token, crumb or build token',
      severity: 'medium',
      near: ['jenkins'],
      common: true,
      token:
        '[A-Za-z0-9]{32}|[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}|[A-Za-z0-9]{64}',
    },
  ],
};
