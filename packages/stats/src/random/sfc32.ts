/**
 * A seeded source of uniform numbers in [0, 1) with 32 random bits: sfc32 (Doty-Humphrey 2010, PractRand), 128 bits of state.
 * The same seed gives the same sequence everywhere. For resamples and simulations, not for secrets.
 */
export function sfc32(seed: number): () => number {
  let a = 0;
  let b = seed | 0;
  let c = Math.floor(seed / 2 ** 32) | 0;
  let counter = 1;
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  // Neighbouring seeds differ in a few bits: these rounds spread them over the whole state.
  for (let round = 0; round < 15; round += 1) next();
  return next;
}
