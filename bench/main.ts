import { contention } from './contention';
import { desk } from './desk';
import { label } from './label';

/** Every bench by name. Each prints what it measures and ends with one line `<name> ratio=<number> …`. */
const BENCHES: Record<string, () => Promise<void>> = { contention, desk, label };

const [name = ''] = process.argv.slice(2);
const bench = BENCHES[name];
if (bench) await bench();
else {
  console.error(`There is no bench "${name}". There are: ${Object.keys(BENCHES).join(', ')}.`);
  process.exitCode = 2;
}
