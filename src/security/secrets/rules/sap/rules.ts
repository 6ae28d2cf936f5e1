import type { Vendor } from '../../rule.ts';

/** https://help.sap.com/docs/btp */
export const sap: Vendor = {
  id: 'sap',
  name: 'SAP',
  docs: 'https://help.sap.com/docs/btp',
  rules: [
    {
      id: 'sap-client-secret',
      description: 'Client secret of an SAP BTP service key',
      severity: 'critical',
      near: ['clientsecret', 'client_secret', 'sap_', 'sap-'],
      token: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}\\$[A-Za-z0-9_-]{43}=?',
    },
    {
      id: 'sap-conversational-token',
      description: 'SAP Business Accelerator Hub API key',
      near: ['sap_api_key', 'sap_apikey', 'apihub_key', 'sap-api-key', 'sapapikey'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
