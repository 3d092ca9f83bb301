import { sfc32 } from '@touchstone/stats/random/sfc32';

/** One of two answers as a simulated rater sees it. */
export interface SeenAnswer {
  isBetter: boolean;
  length: number;
}

/** What is known of a simulated rater, and nowhere stored. */
export interface SimulatedRater {
  name: string;
  isSpammer: boolean;
  /** The side taken, 0 for A, and how long it took. */
  judge: (answers: readonly SeenAnswer[]) => { side: number; activeMs: number };
}

/** Milliseconds, spread evenly over half to one and a half times the usual. */
const around = (usual: number, random: () => number) => Math.round(usual * (0.5 + random()));
const READ = 12_000;
const GLANCE = 900;

const sideWhere = (answers: readonly SeenAnswer[], holds: (own: SeenAnswer) => boolean) =>
  Math.max(0, answers.findIndex(holds));

/** Right with a chance of `skill`, but for a share `reflex` of cases, in which side A is taken unread. */
export function honestRater(skill: number, reflex: number, seed: number): SimulatedRater {
  const random = sfc32(seed);
  return {
    name:
      reflex > 0 ? `skill ${skill.toFixed(2)}, reflex for A ${String(reflex)}` : `skill ${skill.toFixed(2)}`,
    isSpammer: false,
    judge: (answers) => {
      const activeMs = around(READ, random);
      if (random() < reflex) return { side: 0, activeMs };
      const isRight = random() < skill;
      return { side: sideWhere(answers, ({ isBetter }) => isBetter === isRight), activeMs };
    },
  };
}

/** Reads with `skill`, but clicks unread in a share `careless` of cases, and fast then. */
export function carelessRater(skill: number, careless: number, seed: number): SimulatedRater {
  const random = sfc32(seed);
  const reading = honestRater(skill, 0, seed + 0.5);
  return {
    name: `skill ${skill.toFixed(2)}, careless ${String(careless)}`,
    isSpammer: false,
    judge: (answers) =>
      random() < careless
        ? { side: Math.floor(2 * random()), activeMs: around(GLANCE, random) }
        : reading.judge(answers),
  };
}

type Spam = 'clicks' | 'clicks fast' | 'always A' | 'always B' | 'the longer';

/** Never reads: the side comes from chance, from where it stands, or from its length. */
export function spammer(spam: Spam, seed: number): SimulatedRater {
  const random = sfc32(seed);
  const sideOf = (answers: readonly SeenAnswer[]) => {
    if (spam === 'always A') return 0;
    if (spam === 'always B') return 1;
    if (spam !== 'the longer') return Math.floor(2 * random());
    const longest = Math.max(...answers.map(({ length }) => length));
    return sideWhere(answers, ({ length }) => length === longest);
  };
  return {
    name: `spam: ${spam}`,
    isSpammer: true,
    judge: (answers) => ({
      side: sideOf(answers),
      // Only one kind shows it: a timer is easily waited out.
      activeMs: around(spam === 'clicks fast' ? GLANCE : READ, random),
    }),
  };
}
