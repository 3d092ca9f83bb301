/** Prompts with two answers each, written for the demo project: everyday questions whose answers really differ. */
export const DEMO_COMPARISONS: { prompt: string; answers: [string, string] }[] = [
  {
    prompt: 'My sourdough loaf comes out dense. What should I try first?',
    answers: [
      'Dense sourdough is most often **under-fermented**. Before changing the recipe:\n\n1. Check the starter: it should double within 4–6 hours of feeding.\n2. Let the dough rise until it is about 50 % bigger and jiggles, however long that takes; in a cold kitchen that can be 10 hours.\n3. Only then look at shaping and baking.\n\nChange one thing a loaf, or you will not know what helped.',
      'Bread can be dense for many reasons. You could try more water, less water, a hotter oven, another flour, kneading longer, or kneading less. Baking is an art and needs practice. Good luck!',
    ],
  },
  {
    prompt: 'Explain what a hash table is to someone who has never programmed.',
    answers: [
      'A hash table is a data structure that maps keys to values using a hash function modulo the bucket count, with collision resolution by chaining or open addressing, giving amortised O(1) look-up.',
      'Think of a cloakroom with numbered hooks. When you hand in a coat, the attendant works out a hook number **from your name** by a fixed rule. When you come back, the same rule gives the same number, so nobody has to search all the coats.\n\nA hash table does this with information: a rule turns the name of a thing into a place, and the place is where it is kept.',
    ],
  },
  {
    prompt: 'How do I politely decline a meeting that has no agenda?',
    answers: [
      '> Thanks for the invitation! Could you share what you would like to decide and what you need from me? If it is an update, I am happy to read it; if my input is needed, I will make time.\n\nThis leaves the door open, and asks for exactly what is missing.',
      'Just do not go. If people cannot write an agenda, their meeting is a waste of your time, and they should know it.',
    ],
  },
  {
    prompt: 'Is it safe to mix bleach and vinegar to clean the bathroom?',
    answers: [
      'Yes, mixing cleaners makes them stronger. Use equal parts and leave the window open if you mind the smell.',
      '**No.** Bleach and any acid, vinegar included, release chlorine gas, which harms the lungs even in small amounts. Use one or the other, rinse well in between, and air the room. If you have mixed them already: leave, air the room from outside, and call a poison centre if you cough or your eyes burn.',
    ],
  },
  {
    prompt: 'Write a two-line birthday wish for a colleague I do not know well.',
    answers: [
      'Happy birthday, and I hope today has some time in it that is just yours.\nAll the best for the year ahead!',
      'Happy birthday to my favourite person in the whole office!!! You light up my life and I could not do this job without you, here is to a hundred more years together!!!',
    ],
  },
  {
    prompt: 'What is the difference between `let` and `const` in JavaScript?',
    answers: [
      '`const` binds a name once: assigning to it again is an error. `let` may be assigned again. Both are scoped to their block.\n\n```js\nconst limit = 3;\nlet count = 0;\ncount += 1; // fine\nlimit = 4; // TypeError\n```\n\n`const` does not freeze what it points to: `const list = []; list.push(1)` works.',
      '`let` is for variables and `const` is for constants such as pi. Always use `var` for old browsers.',
    ],
  },
  {
    prompt: 'I slept four hours and have a long drive today. Any tips to stay awake?',
    answers: [
      'Coffee, loud music and an open window will do. Most people manage fine on four hours.',
      'The honest tip is **not to drive yet**: after four hours of sleep the risk of a crash is several times higher, and music or cold air hide it for minutes only. Sleep 90 minutes more if you can, share the driving, or take a train. If you must go: nap 20 minutes, have coffee right before the nap, and stop every two hours. Yawning again means stopping again.',
    ],
  },
  {
    prompt: 'Translate "The early bird catches the worm" into German.',
    answers: ['Der frühe Vogel fängt den Wurm.', 'Das frühe Geflügel erwischt die Schlange.'],
  },
  {
    prompt: 'How can I tell whether an avocado is ripe without cutting it?',
    answers: [
      'Press gently near the stem with your thumb. If it gives a little, it is ripe; if it is hard, wait a day or two; if your thumb sinks in, it is past it. Lifting the stem cap helps too: green beneath is good, brown is late.',
      'Ripeness of avocados depends on the variety, the season, the climate and how they were stored. In general an avocado is ripe when it is ready to eat. Colour can be a sign, but it can also mislead, so one should be careful with it.',
    ],
  },
  {
    prompt:
      'Summarise in one sentence: "The library will be closed on Monday for repairs. The book drop stays open, and due dates move to Tuesday."',
    answers: [
      'The library is closed on Monday, but the book drop stays open and due dates move to Tuesday.',
      'The library will be closed.',
    ],
  },
  {
    prompt: '请用一句话解释什么是复利。',
    answers: [
      '复利就是利息也会产生利息：本金和已得的利息一起计息，时间越长增长越快。',
      '复利是银行的一种产品，具体请咨询您的理财顾问。',
    ],
  },
  {
    prompt: 'Which is heavier, a kilogram of feathers or a kilogram of steel?',
    answers: [
      'Steel is heavier, because metal is denser than feathers.',
      'Neither: both weigh a kilogram. Steel is only denser, so it takes up far less room.',
    ],
  },
];
