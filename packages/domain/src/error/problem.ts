/**
 * Everything that can be wrong with what a person sent, as a code and an English sentence. Programs and the CLI read the
 * sentence; the interface says the code in the reader's language (`apps/web/messages/<language>/problems.json`).
 */
export const PROBLEMS = {
  // A judgment that its label scheme does not allow.
  notAsked: `This project's label scheme has no "{what}".`,
  bestIsWorst: 'The best and the worst answer must be two.',
  noSide: 'There is no side {side}: the comparison has {arity} answers.',
  beyondSteps: `Strength {strength} is beyond the label scheme's {steps} steps.`,
  placesMissing: 'A ranking needs a place for each of the {arity} answers, not {given}.',
  placesGap: 'The places of a ranking must leave no gap.',
  noSharedPlaces: `This project's label scheme lets no two answers share a place.`,
  unanswered: '"{name}" is not answered.',
  ratingEntries: '"{name}" needs an entry for each answer.',
  ratingTooHigh: '"{name}" goes to {max} at most.',
  ratingIncomplete: '"{name}" is not given for every answer.',
  flagEntries: 'Flags need an entry for each answer.',
  flagTwice: 'A flag is ticked twice.',
  markEmpty: 'A mark must cover at least one character.',
  rationaleMissing: 'The rationale is missing.',
  rationaleShort: 'The rationale needs {least} characters at least; it has {length}.',
  ownReadingMissing: 'The own reading is missing.',
  ownReadingShort: 'The own reading needs {least} characters at least; it has {length}.',
  confidenceMissing: 'The confidence is not given.',
  // What else a member may send.
  statementKind: 'The statement does not ask about "{kind}".',
  tooManyPreferences: 'These are more preferences than we can keep.',
  passwordLength: 'A password has {min} to {max} characters.',
  joinDetails: 'Name, e-mail and password are needed to join.',
  ownAccount: 'You cannot disable your own account.',
  trainingTriesUsed:
    'All {tries} tries at the training round are used. Ask an admin of the project to let you begin or try again.',
  noTrainingItems: 'The project has no training items yet. Ask an admin of the project.',
  goldNotPair: 'A gold item is a pair: only of two answers can one be the right one.',
  tooManyChannels: 'A project tells {most} places at most; remove one first.',
  tooManyAttributes: 'A project asks at most {most} questions about raters; remove one first.',
  noSuchOption: 'The question has no such option any more; reload the page.',
  fileEmpty: 'The file is empty.',
  notOnDesk: 'Nothing of this comparison is on that desk any more.',
  hadAlready: 'This member has had that comparison already.',
  mayNotLabel: 'This member lacks the team, a skill or the language that comparison asks for.',
  schemeMisfit: `{n} of the project's comparisons do not have the {wanted} answers this kind asks about (they have {have}). Keep the kind, or import the data for the other kind into a project of its own.`,
  // Input that no schema takes, by the field it came in.
  fieldTooLong: '{field} is too long: {max} at most.',
  fieldTooShort: '{field} is too short: {min} at least.',
  fieldInvalid: '{field} is not as it should be.',
} as const;

export type ProblemCode = keyof typeof PROBLEMS;

export type ProblemValues = Readonly<Record<string, string | number>>;

/** What exactly is wrong, for programs: the code, what its sentence is filled with, and the dimension it is about. */
export interface Problem {
  code: ProblemCode;
  values: ProblemValues;
  within?: string;
}

type NamesIn<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;
type ValuesOf<Code extends ProblemCode> = Record<NamesIn<(typeof PROBLEMS)[Code]>, string | number>;

/** A problem with what its sentence needs. */
export const problem = <Code extends ProblemCode>(
  code: Code,
  ...[values]: NamesIn<(typeof PROBLEMS)[Code]> extends never ? [] : [ValuesOf<Code>]
): Problem => ({ code, values: values ?? {} });

/** The English sentence of a problem. */
export function problemSentence({ code, values, within }: Problem): string {
  const sentence = PROBLEMS[code].replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
  return within === undefined ? sentence : `"${within}": ${sentence}`;
}
