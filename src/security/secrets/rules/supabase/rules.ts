import type { Vendor } from '../../rule.ts';

/** https://supabase.com/docs/guides/api/api-keys */
export const supabase: Vendor = {
  id: 'supabase',
  name: 'Supabase',
  docs: 'https://supabase.com/docs/guides/api/api-keys',
  rules: [
    {
      id: 'supabase-signed-token',
      description: 'Supabase service role key',
      severity: 'critical',
      near: ['supabase_service', 'supabase_secret', 'supabase-service', 'service_role_key', 'supabaseservice'],
      token: 'eyJ[A-Za-z0-9_-]{10,400}\\.eyJ[A-Za-z0-9_-]{10,2000}\\.[A-Za-z0-9_-]{20,1000}',
      validator: 'jwt',
    },
    {
      id: 'supabase-access-token',
      description: 'Supabase access token',
      severity: 'critical',
      token: 'sbp_(?:v0_|oauth_)?[a-z0-9]{40}',
    },
    {
      id: 'supabase-secret-key',
      description: 'Supabase secret key',
      severity: 'critical',
      token: 'sb_secret_[A-Za-z0-9_-]{31}',
    },
    {
      id: 'supabase-service-role-key',
      description: 'Supabase service role key',
      severity: 'critical',
      // `service_role` in the claims, in each of the three ways that base64 writes it.
      token:
        'eyJ[A-Za-z0-9_-]{30,80}\\.eyJ[A-Za-z0-9_-]{20,160}(?:c2VydmljZV9yb2xl|NlcnZpY2Vfcm9sZ|zZXJ2aWNlX3JvbGU)[A-Za-z0-9_-]{10,120}\\.[A-Za-z0-9_-]{40,90}',
    },
  ],
};
