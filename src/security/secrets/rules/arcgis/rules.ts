import type { Vendor } from '../../rule.ts';

/** https://developers.arcgis.com/documentation/security-and-authentication/ */
export const arcgis: Vendor = {
  id: 'arcgis',
  name: 'ArcGIS',
  docs: 'https://developers.arcgis.com/documentation/security-and-authentication/',
  rules: [
    {
      id: 'arcgis-api-key',
      description: 'ArcGIS API key',
      token: 'AAPK[a-f0-9]{32}[A-Za-z0-9_-]{50,100}',
    },
    {
      id: 'arcgis-api-token',
      description: 'ArcGIS API key credential',
      token: String.raw`AAP[TS][A-Za-z0-9_-]{60,400}\.\.`,
    },
  ],
};
