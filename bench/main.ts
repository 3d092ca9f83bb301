import { agreement } from './agreement';
import { aggregation } from './aggregation';
import { claimScale } from './claim-scale';
import { contention } from './contention';
import { coverage } from './coverage';
import { desk } from './desk';
import { label } from './label';
import { simulation } from './simulation';

/** Every bench by name. Each prints what it measures and ends with one line `<name> ratio=<number> …`. */
const BENCHES: Record<string, () => Promise<void>> = {
  agreement,
  aggregation,
  'claim-scale': claimScale,
  contention,
  coverage,
  desk,
  label,
  simulation,
};

const [name = ''] = process.argv.slice(2);
const bench = BENCHES[name];
if (bench) await bench();
else {
  console.error(`There is no bench "${name}". There are: ${Object.keys(BENCHES).join(', ')}.`);
  process.exitCode = 2;
}
