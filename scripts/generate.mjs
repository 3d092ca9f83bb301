// Generates Prisma's client. Its command line wants to download the schema engine even for this, which nothing here
// needs (docs/adr/0002): any executable in its place will do, and Node itself is at hand.
import { spawnSync } from 'node:child_process';

const { status } = spawnSync('npx', ['-y', 'pnpm@10.34.9', 'exec', 'prisma', 'generate'], {
  stdio: 'inherit',
  env: {
    ...process.env,
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    CHECKPOINT_DISABLE: '1',
  },
});
process.exit(status ?? 1);
