import { refuse, type Parsed } from '../row/parsed';
import type { RowAsks } from '../row/preference-row';

const MOST_NAME = 60;
const MOST_SKILLS = 50;

/**
 * Who may label a line: `"team": name`, `"skills": [name, …]`, `"language": name`, all optional.
 *
 * @returns undefined where the line asks for nothing
 */
export function parseAsks(line: Record<string, unknown>): Parsed<RowAsks | undefined> {
  const { team, skills, language } = line;
  for (const [key, value] of Object.entries({ team, language }))
    if (value != null && !isName(value))
      return refuse(`${key} is not a name of 1 to ${MOST_NAME} characters`);
  if (skills != null && !(Array.isArray(skills) && skills.length <= MOST_SKILLS && skills.every(isName)))
    return refuse(`skills are not a list of at most ${MOST_SKILLS} names of 1 to ${MOST_NAME} characters`);
  const asks = {
    ...(isName(team) && { team: team.trim() }),
    ...(Array.isArray(skills) && skills.length > 0 && { skills: namesOf(skills) }),
    ...(isName(language) && { language: language.trim() }),
  };
  return { ok: true, value: Object.keys(asks).length > 0 ? asks : undefined };
}

const isName = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= MOST_NAME;

const namesOf = (skills: unknown[]) => [...new Set(skills.filter(isName).map((skill) => skill.trim()))];
