import { cohenKappa, cohenKappaInterval } from '../packages/stats/src/agreement/cohen-kappa';
import { raterPairs } from '../packages/stats/src/agreement/rater-pairs';
import { readVotes } from '../packages/stats/src/cli/read-votes';

// Prints Cohen's kappa and its closed interval for every two annotators of a file of votes.
const [path = ''] = process.argv.slice(2);
const { table: votes, raterNames } = await readVotes(path);
const names = raterNames.all;
const pairs = raterPairs(votes).map(({ first, second, table }) => ({
  first: names[first],
  second: names[second],
  kappa: cohenKappa(table),
  interval: cohenKappaInterval(table),
}));
console.log(JSON.stringify(pairs));
