import type { Vendor } from '../../rule.ts';

/** https://cloud.google.com/docs/authentication/api-keys */
export const google: Vendor = {
  id: 'google',
  name: 'Google',
  docs: 'https://cloud.google.com/docs/authentication/api-keys',
  rules: [
    {
      id: 'google-api-key',
      description: 'Google API key',
      token: 'AIza[A-Za-z0-9_-]{35}',
    },
    {
      id: 'google-auth-api-key',
      description: 'Google API key bound to a service account',
      token: String.raw`AQ\.Ab[A-Za-z0-9_-]{40,60}`,
    },
    {
      id: 'google-oauth-client-secret',
      description: 'Google OAuth client secret',
      token: 'GOCSPX-[A-Za-z0-9_-]{28}',
    },
    {
      id: 'google-oauth-client-id',
      description: 'Google OAuth client id',
      severity: 'low',
      token: String.raw`[0-9]{6,14}-[a-z0-9]{20,40}\.apps\.googleusercontent\.com`,
    },
    {
      id: 'google-oauth-access-token',
      description: 'Google OAuth access token',
      token: String.raw`ya29\.[A-Za-z0-9_-]{20,1000}`,
    },
    {
      id: 'google-oauth-refresh-token',
      description: 'Google OAuth refresh token',
      severity: 'critical',
      token: '1//0[A-Za-z0-9_-]{28,200}',
    },
    {
      id: 'google-legacy-refresh-token',
      description: 'Google OAuth refresh token of the older form',
      near: ['refresh_token', 'refreshtoken'],
      token: '1/[A-Za-z0-9_-]{43}',
    },
    {
      id: 'google-oauth-code',
      description: 'Google OAuth authorisation code',
      severity: 'medium',
      near: ['oauth2', 'authorization_code', 'auth_code'],
      token: '4/[01][A-Za-z0-9_-]{60,120}',
    },
    {
      id: 'google-legacy-oauth-client-secret',
      description: 'Google OAuth client secret of the older form',
      near: [
        'google_client_secret',
        'google_secret',
        'googleclientsecret',
        'google_oauth',
        'google-client-secret',
        'google_key',
        'googlesecret',
        'googleusercontent',
        'youtube_client',
        'gmail_client',
      ],
      reach: 90,
      token: '[A-Za-z0-9_-]{24}',
    },
    {
      id: 'google-service-account-key-id',
      description: 'Google key id of a service account',
      near: ['private_key_id', 'privatekeyid'],
      token: '[a-z0-9]{40}',
    },
    {
      id: 'google-storage-hmac-key-id',
      description: 'Google Cloud Storage HMAC access id',
      token: 'GOOG1[A-Z0-9]{55,56}',
    },
    {
      id: 'google-storage-hmac-user-key-id',
      description: 'Google Cloud Storage HMAC access id of a user',
      near: ['hmac', 'gcs_', 'gs_access', 'storage_access', 'gsutil', 'access_key_id', 'accesskeyid'],
      token: 'GOOG[A-Z0-9]{16,20}',
      entropy: 2.5,
    },
    {
      id: 'google-storage-hmac-secret',
      description: 'Google Cloud Storage HMAC secret',
      near: ['gcs_secret', 'gcs_hmac', 'goog1', 'google_storage', 'hmac_secret', 'gs_secret', 'storage.googleapis'],
      token: '[A-Za-z0-9/+]{40}',
    },
    {
      id: 'google-service-account-password',
      description: 'Google key file (base64)',
      severity: 'critical',
      token: 'ewogICJ0eXBlIjogInNlcnZpY2VfYWNjb3VudCIs[A-Za-z0-9+/]{200,4000}={0,2}',
    },
    {
      id: 'google-maps-signing-secret',
      description: 'Google Maps URL signing secret',
      near: ['signing_secret', 'signingsecret', 'maps_private', 'maps_signing', 'google_maps'],
      token: '[A-Za-z0-9_-]{27}=',
    },
    {
      id: 'google-analytics-secret',
      description: 'Google Analytics Measurement Protocol secret',
      severity: 'medium',
      near: ['measurement_protocol', 'ga_api_secret', 'ga4_api_secret', 'ga4_secret', 'mp_secret'],
      token: '[A-Za-z0-9_-]{22}',
    },
    {
      id: 'google-chat-webhook',
      description: 'Google Chat webhook URL',
      token: String.raw`chat\.googleapis\.com/v1/spaces/[A-Za-z0-9_-]{8,20}/messages\?key=[A-Za-z0-9_-]{30,45}(?:&|%26|\\u0026)token=([A-Za-z0-9_-]{30,60}(?:%3D)?)`,
    },
  ],
};
