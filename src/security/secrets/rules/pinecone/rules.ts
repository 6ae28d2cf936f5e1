import type { Vendor } from '../../rule.ts';

/** https://docs.pinecone.io/guides/projects/manage-api-keys */
export const pinecone: Vendor = {
  id: 'pinecone',
  name: 'Pinecone',
  docs: 'https://docs.pinecone.io/guides/projects/manage-api-keys',
  rules: [
    {
      id: 'pinecone-api-key',
      description: 'Pinecone API key',
      token: 'pcsk_[A-Za-z0-9]{5,8}_[A-Za-z0-9]{56,70}',
    },
    {
      id: 'pinecone-legacy-api-key',
      description: 'Pinecone API key in UUID form',
      near: ['pinecone'],
      token: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
      validator: 'uuid',
    },
  ],
};
