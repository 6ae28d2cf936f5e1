import type { Vendor } from '../../rule.ts';

/** https://developer.company-information.service.gov.uk */
export const companiesHouse: Vendor = {
  id: 'companies-house',
  name: 'Companies House',
  docs: 'https://developer.company-information.service.gov.uk',
  rules: [
    {
      id: 'companies-house-api-key',
      description: 'Companies House API key',
      severity: 'medium',
      near: ['companieshouse', 'companies_house', 'companies-house'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
