import { cohenKappa, cohenKappaInterval } from '../packages/stats/src/agreement/cohen-kappa';
import { raterPairs } from '../packages/stats/src/agreement/rater-pairs';
import { VoteColumns } from '../packages/stats/src/votes/vote-columns';
import { readRows } from '../packages/stats/src/cli/read-rows';

// Prints Cohen's kappa and its closed interval for every two annotators of a file of votes.
const [path = ''] = process.argv.slice(2);
const columns = new VoteColumns();
for await (const { fields } of readRows(path, ['item', 'annotator', 'label'])) {
  const [item = '', annotator = '', label = ''] = fields;
  columns.add(item, annotator, label);
}
const names = columns.raterNames.all;
const pairs = raterPairs(columns.table()).map(({ first, second, table }) => ({
  first: names[first],
  second: names[second],
  kappa: cohenKappa(table),
  interval: cohenKappaInterval(table),
}));
console.log(JSON.stringify(pairs));
