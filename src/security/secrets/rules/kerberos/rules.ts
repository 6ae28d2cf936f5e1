import type { Vendor } from '../../rule.ts';

/** https://web.mit.edu/kerberos/ */
export const kerberos: Vendor = {
  id: 'kerberos',
  name: 'Kerberos',
  docs: 'https://web.mit.edu/kerberos/',
  rules: [
    {
      id: 'kerberos-ticket-hash',
      description: 'Kerberos ticket that can be cracked offline',
      severity: 'medium',
      token: '\\$krb5(?:asrep|tgs)\\$[0-9]{2}\\$[A-Za-z0-9@.*$_/~:-]{0,256}[a-f0-9]{32}\\$[a-f0-9]{64,4000}',
    },
  ],
};
