import type { Vendor } from '../../rule.ts';

/** https://developers.zoom.us/docs/internal-apps/s2s-oauth/ */
export const zoom: Vendor = {
  id: 'zoom',
  name: 'Zoom',
  docs: 'https://developers.zoom.us/docs/internal-apps/s2s-oauth/',
  rules: [
    {
      id: 'zoom-jwt',
      description: 'Zoom JWT',
      near: ['zoom'],
      token: 'eyJ[A-Za-z0-9_-]{10,400}\\.eyJ[A-Za-z0-9_-]{10,2000}\\.[A-Za-z0-9_-]{20,1000}',
      validator: 'jwt',
    },
    {
      id: 'zoom-client-secret',
      description: 'Zoom client or SDK secret',
      near: [
        'zoom_client_secret',
        'zoom_secret',
        'zoom_sdk',
        'zoom_api_secret',
        'zoomclientsecret',
        'zoom-client-secret',
        'zoom_key',
        'zoom_api',
        'zoomapisecret',
        'zoom_meeting_sdk',
        'zoom secret',
        'zoom token',
      ],
      token: '[A-Za-z0-9]{32,36}',
    },
    {
      id: 'zoom-webhook-token',
      description: 'Zoom webhook secret or verification token',
      near: ['zoom_webhook', 'zoom_secret_token', 'zoom_verification', 'zoom-webhook', 'zoom_verify', 'zoomwebhook'],
      token: '[A-Za-z0-9_-]{22}',
    },
    {
      id: 'zoom-webhook-url',
      description: 'Zoom chat webhook',
      severity: 'medium',
      token: '(?:integrations|inbots)\\.zoom\\.us/(?:chat/webhooks/incomingwebhook|incoming/hook)/[A-Za-z0-9_-]{20,64}',
    },
  ],
};
