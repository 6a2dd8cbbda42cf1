import { defineConfig } from 'prisma/config';

// Only `prisma generate` reads this, and it asks no database: the desk migrates by itself (see platform/db/migrations.ts).
export default defineConfig({
  schema: 'prisma/schema',
  migrations: { path: 'prisma/migrations' },
});
