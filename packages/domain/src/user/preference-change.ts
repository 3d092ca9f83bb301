import { z } from 'zod';
import { userPreferenceSchema, type UserPreference } from './user-preference';

/** What to change of a `T`: only the parts that are named, null takes one back to its default (RFC 7396). */
type MergePatch<T> = { [K in keyof T]?: MergePatch<NonNullable<T[K]>> | null };

/** For instance `{ desk: { layout: 'stacked', keys: { tie: null } } }`. */
export type PreferenceChange = MergePatch<UserPreference>;

/**
 * A change is fine when what it sets would be a fine preference of its own: every part is optional and stands by itself,
 * so a fine change of a fine preference is one again.
 */
export const preferenceChangeSchema = z
  .custom<PreferenceChange>(isObject, 'must be an object')
  .superRefine((change, context) => {
    const { error } = userPreferenceSchema.safeParse(mergePatch({}, change));
    for (const { path, message } of error?.issues ?? []) context.addIssue({ code: 'custom', path, message });
  });

/** The preference after the change, without parts that this version does not know. */
export function changedPreference(preference: UserPreference, change: PreferenceChange): UserPreference {
  return userPreferenceSchema.parse(mergePatch(preference, change));
}

function mergePatch(target: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch;
  const merged = new Map(Object.entries(isObject(target) ? target : {}));
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) merged.delete(key);
    else if (value !== undefined) merged.set(key, mergePatch(merged.get(key), value));
  }
  // `fromEntries` makes own properties, whatever their name: a `__proto__` in a request is a name like any other.
  return Object.fromEntries(merged);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
