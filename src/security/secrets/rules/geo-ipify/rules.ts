import type { Vendor } from '../../rule.ts';

/** https://ip-geolocation.whoisxmlapi.com/api */
export const geoIpify: Vendor = {
  id: 'geo-ipify',
  name: 'IP Geolocation (WhoisXML)',
  docs: 'https://ip-geolocation.whoisxmlapi.com/api',
  rules: [
    {
      id: 'geo-ipify-api-key',
      description: 'IP Geolocation (WhoisXML) API key',
      severity: 'medium',
      near: ['geoipify', 'geo.ipify', 'geo_ipify'],
      token: 'at_[A-Za-z0-9]{29}',
    },
    {
      id: 'geo-ipify-plain-api-key',
      description: 'IP Geolocation (WhoisXML) API key',
      severity: 'medium',
      near: ['geoipify', 'geo.ipify', 'geo_ipify', 'geoipifi', 'ipify'],
      token: '[A-Za-z0-9_-]{32}',
    },
  ],
};
