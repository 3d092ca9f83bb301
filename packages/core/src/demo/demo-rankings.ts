/** Prompts with three answers each, written for the demo project that ranks. */
export const DEMO_RANKINGS: { prompt: string; answers: [string, string, string] }[] = [
  {
    prompt: 'Suggest a name for a small bakery by the sea.',
    answers: [
      '**Salt & Crumb**: short, easy to say, and it holds both the sea and the bread.',
      'The Seaside Bakery.',
      'You could call it anything you like: names depend on your brand, your customers and your market. A branding agency can help.',
    ],
  },
  {
    prompt: 'Why is the sky blue?',
    answers: [
      'Air scatters short waves of light far more than long ones. Sunlight holds all colours, so blue light reaches your eye from every direction of the sky, and red mostly straight from the sun.',
      'Because it mirrors the oceans.',
      'Sunlight is scattered by the air, and blue light more than the rest.',
    ],
  },
  {
    prompt: 'My colleague keeps interrupting me in meetings. What can I say?',
    answers: [
      'Say nothing and talk louder. They will notice.',
      'In the moment, calmly: *“I would like to finish my thought, then I am curious about yours.”* Later, in private: say what happened, what it does to you, and what you ask for.',
      'Ask whoever chairs the meeting to keep a list of speakers.',
    ],
  },
  {
    prompt: '怎样快速背单词？',
    answers: [
      '每天反复抄写，抄到记住为止。',
      '用间隔重复：今天学的词，明天、三天后、一周后各复习一次；每个词配一个自己造的句子，并试着回忆而不是重看。',
      '多看英文电影，看多了自然就会了。',
    ],
  },
];
