import type { Vendor } from '../../rule.ts';

/** https://whoisxmlapi.com/documentation/making-requests */
export const whoisXml: Vendor = {
  id: 'whois-xml',
  name: 'WhoisXML API',
  docs: 'https://whoisxmlapi.com/documentation/making-requests',
  rules: [
    {
      id: 'whois-xml-api-key',
      description: 'WhoisXML API key',
      severity: 'medium',
      token: 'at_[A-Za-z0-9]{29}',
    },
  ],
};
