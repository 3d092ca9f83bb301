import { FIRST_WINS, SECOND_WINS, TIE, type PairCounts } from './battles';

/**
 * Groups of models in which a chain of wins or ties leads from each to each other. Ratings are finite exactly when there is
 * one group (Ford 1957): between two groups either nobody met, or one side never lost.
 *
 * Those who only won come before those they beat. Linear in models and pairs (Tarjan 1972, without recursion).
 */
export function strongComponents(counts: PairCounts): number[][] {
  const beaten = beatenBy(counts);
  const index = new Int32Array(counts.models).fill(-1);
  const low = new Int32Array(counts.models);
  const isOpen = new Uint8Array(counts.models);
  const open: number[] = [];
  const components: number[][] = [];
  let next = 0;

  for (let root = 0; root < counts.models; root += 1) {
    if (index[root] !== -1) continue;
    const path = [{ model: root, edge: 0 }];
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const { model } = top;
      if (top.edge === 0) {
        index[model] = low[model] = next++;
        open.push(model);
        isOpen[model] = 1;
      }
      const other = beaten[model]?.[top.edge++];
      if (other !== undefined) {
        if (index[other] === -1) path.push({ model: other, edge: 0 });
        else if (isOpen[other] === 1) low[model] = Math.min(low[model] ?? 0, index[other] ?? 0);
        continue;
      }
      // An edge beyond the last, so that a model without edges is not entered twice.
      path.pop();
      const parent = path.at(-1)?.model;
      if (parent !== undefined) low[parent] = Math.min(low[parent] ?? 0, low[model] ?? 0);
      if (low[model] !== index[model]) continue;
      const component = open.splice(open.lastIndexOf(model));
      for (const member of component) isOpen[member] = 0;
      components.push(component.sort((a, b) => a - b));
    }
  }
  // Tarjan finds those at the end of the chains first.
  return components.reverse();
}

/** For each model, those it won against or tied with. */
function beatenBy({ models, first, second, count }: PairCounts): number[][] {
  const beaten: number[][] = Array.from({ length: models }, () => []);
  for (let pair = 0; pair < first.length; pair += 1) {
    const [a, b] = [first[pair] ?? 0, second[pair] ?? 0];
    const ties = count[3 * pair + TIE] ?? 0;
    if ((count[3 * pair + FIRST_WINS] ?? 0) + ties > 0) beaten[a]?.push(b);
    if ((count[3 * pair + SECOND_WINS] ?? 0) + ties > 0) beaten[b]?.push(a);
  }
  return beaten;
}
