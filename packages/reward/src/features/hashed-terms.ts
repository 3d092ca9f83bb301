import { hashText, mixHash } from '../text/hash-text';

/** Hashed terms of one text: distinct buckets in rising order, each with its damped count `1 + log(n)`. */
export interface HashedTerms {
  buckets: Uint32Array;
  counts: Float32Array;
}

/** Names what is hashed and how; a model refuses to score under another one. */
export const HASHED_TERMS = 'words-1-2-grams+opening-3+closing-2/fnv1a-murmur/v1';

// Kinds of term, mixed into the hash so that "sorry" as an opening is not "sorry" in the middle.
const UNIGRAM = 1;
const BIGRAM = 2;
const OPENING = 3;
const CLOSING = 4;
const OPENING_WORDS = 3;
const CLOSING_WORDS = 2;

/**
 * Hashes the words of a text into `2^hashBits` buckets (feature hashing, Weinberger et al. 2009, arXiv:0902.2206,
 * without signs): every word and pair of neighbours, the first one, two and three words, the last one and two.
 */
export function hashedTerms(words: readonly string[], hashBits: number): HashedTerms {
  const hashes = words.map(hashText);
  const terms: number[] = [];
  let previous: number | undefined;
  for (const hash of hashes) {
    terms.push(mixHash(UNIGRAM, hash));
    if (previous !== undefined) terms.push(mixHash(mixHash(BIGRAM, previous), hash));
    previous = hash;
  }
  terms.push(...runningHashes(hashes.slice(0, OPENING_WORDS), OPENING));
  terms.push(...runningHashes(hashes.slice(-CLOSING_WORDS).reverse(), CLOSING));
  return countBuckets(Uint32Array.from(terms, (term) => term >>> (32 - hashBits)));
}

/** The hash of the first word, of the first two, and so on. */
function runningHashes(hashes: readonly number[], kind: number): number[] {
  let running = kind;
  return hashes.map((hash) => (running = mixHash(running, hash)));
}

function countBuckets(unsorted: Uint32Array): HashedTerms {
  const sorted = unsorted.sort();
  const buckets: number[] = [];
  const counts: number[] = [];
  let last = -1;
  for (const bucket of sorted) {
    if (bucket === last) counts.push((counts.pop() ?? 0) + 1);
    else {
      buckets.push(bucket);
      counts.push(1);
    }
    last = bucket;
  }
  return {
    buckets: Uint32Array.from(buckets),
    counts: Float32Array.from(counts, (count) => 1 + Math.log(count)),
  };
}
