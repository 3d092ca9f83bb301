import { dawidSkene } from '../packages/stats/src/aggregation/dawid-skene';
import { readVotes } from '../packages/stats/src/cli/read-votes';

// Prints every posterior of a file of votes after a number of rounds without a prior, as crowd-kit computes it.
const [path = '', rounds = ''] = process.argv.slice(2);
const { table, itemNames, labelNames } = await readVotes(path);
const { posterior } = dawidSkene(table, {
  prior: { right: 0, wrong: 0, label: 0 },
  tolerance: -Infinity,
  mostRounds: Number(rounds),
});
const rows = itemNames.all.flatMap((item, number) =>
  labelNames.all.map((label, at) => ({ item, label, probability: posterior(number, at) })),
);
console.log(JSON.stringify(rows));
