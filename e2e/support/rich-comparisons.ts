/** A line of an import in Touchstone's own format. */
export interface RichRow {
  prompt: string | object[];
  completions: (string | object[])[];
}

const words = (count: number, of: string) =>
  Array.from({ length: count }, (_, i) => (i % 80 === 79 ? '.\n\n' : `${of}${String(i % 97)}`)).join(' ');

export const CODE = `def greet(name: str) -> str:
    # <b>not markup</b>, and "quotes" stay
\treturn f"Hello, {name}!"


print(greet("世界"))`;

export const CODE_AND_MATHS: RichRow = {
  prompt: 'How do I greet somebody in Python, what does it cost, and what is the integral of a Gaussian?',
  completions: [
    `Use a function with a type hint:

\`\`\`python
${CODE}
\`\`\`

The integral, in passing \\(e^{-x^2}\\), is

$$
\\int_{-\\infty}^{\\infty} e^{-x^2}\\,dx = \\sqrt{\\pi}
$$

It costs $5 and $10 for two, or $1,000 a year.

| Plan | Price | Seats |
| :--- | ---: | :---: |
| Small | $5 | 1 |
| Large, with **support** and \`ssh\` | $1,000 | 250 |

- [x] typed
- [ ] tested

1. First, read [the manual](https://docs.example/greet).
2. Then ~~guess~~ *measure*.

> What is quoted stays quoted,
> on two lines.
`,
    `Just print it:

\`\`\`
print("Hello")
\`\`\`

The integral is $\\sqrt{\\pi}$.`,
  ],
};

export const RIGHT_TO_LEFT: RichRow = {
  prompt: 'كيف أطبع نصًا في بايثون؟',
  completions: [
    `## الطريقة السريعة

استخدم الدالة \`print()\` مع النص، مثل هذا (الإصدار 3.12):

\`\`\`python
print("مرحبا", 1 + 2)
\`\`\`

- العنصر الأول
- العنصر الثاني مع word لاتينية

| الاسم | القيمة |
| --- | --- |
| أول | 1 |`,
    `ב־Python משתמשים בפונקציה \`print()\`:

\`\`\`python
print("שלום", 1 + 2)
\`\`\`

This last paragraph is English, and runs its own way.`,
  ],
};

export const CHINESE: RichRow = {
  prompt: '你喜欢什么水果？请说明理由。',
  completions: [
    '我最喜欢的水果是苹果，因为它们又脆又甜，而且**一年四季**都能买到。',
    '我最喜欢的水果是香蕉，因为它们又软又甜，而且**一年四季**都能买到。',
  ],
};

export const TOOLS: RichRow = {
  prompt: [
    { role: 'system', content: 'You plan trips. Use the tools; never guess a price.' },
    { role: 'user', content: 'I want to go from Basel to Milan on Friday.' },
    ...Array.from({ length: 8 }, (_, turn) => [
      {
        role: 'assistant',
        content: `Turn ${String(turn)}: would you rather leave before nine, or after? ${words(40, 'early')}`,
      },
      { role: 'user', content: `Before ${String(turn)}, if that is not much dearer. ${words(12, 'cheap')}` },
    ]).flat(),
    { role: 'user', content: 'The last turn: what does it cost, then?' },
  ],
  completions: [
    [
      {
        role: 'assistant',
        content: 'I look that up.',
        tool_calls: [
          {
            id: 'c1',
            name: 'search_trains',
            arguments: '{"from":"Basel SBB","to":"Milano Centrale","day":"2026-03-06","before":"09:00"}',
          },
        ],
      },
      {
        role: 'tool',
        name: 'search_trains',
        tool_call_id: 'c1',
        content: '[{"departs":"06:28","arrives":"10:37","price":{"amount":79.0,"currency":"CHF"}}]',
      },
      { role: 'assistant', content: 'The train at **06:28** costs 79 francs.' },
    ],
    'About 80 francs, I think.',
  ],
};

/** One long answer and one three times as short: what scrolls together. */
export const LONG_AND_SHORT: RichRow = {
  prompt: 'Tell me a story.',
  completions: [`The long one. ${words(2_000, 'long')}`, `The short one. ${words(660, 'short')}`],
};
