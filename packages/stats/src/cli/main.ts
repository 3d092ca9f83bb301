import { runStats } from './run-stats';

const { code, stdout, stderr } = await runStats(process.argv.slice(2));
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = code;
