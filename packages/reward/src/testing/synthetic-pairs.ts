import type { PreferencePair } from '../data/preference-pair';
import { mulberry32 } from '../random/mulberry32';

const FILLER =
  'time year way day thing world life hand part place case week point home water room area story fact'.split(
    ' ',
  );
const GOOD = ['certainly', 'helpful', 'because', 'carefully'];
const BAD = ['whatever', 'nonsense', 'stupid', 'never'];

/**
 * Made-up pairs, each with a prompt of its own, in which the words tell the better answer and the length says nothing:
 * chosen answers hold good words and rejected ones bad words, of random lengths. One pair in ten is labelled the wrong
 * way round, so that nothing can be right always.
 */
export function syntheticPairs(count: number, seed: number): PreferencePair[] {
  const random = mulberry32(seed);
  const pick = (words: readonly string[]) => words[Math.floor(random() * words.length)] ?? '';
  const sentence = (length: number) => Array.from({ length }, () => pick(FILLER)).join(' ');
  const answer = (telling: readonly string[]) => [
    {
      role: 'assistant',
      content: `${sentence(3 + Math.floor(random() * 20))} ${pick(telling)} ${sentence(3 + Math.floor(random() * 20))}.`,
    },
  ];
  return Array.from({ length: count }, (_, number) => {
    const prompt = [{ role: 'user', content: `${number} ${sentence(8)}?` }];
    const [good, bad] = [answer(GOOD), answer(BAD)];
    const mislabelled = random() < 0.1;
    return {
      prompt,
      chosen: mislabelled ? bad : good,
      rejected: mislabelled ? good : bad,
      group: `prompt ${number}`,
    };
  });
}
