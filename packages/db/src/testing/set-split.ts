import { asSuperuser } from './as-superuser';

/**
 * Puts a project's prompts (or those of one group) into a split: the application can't change the split a prompt was born
 * into. A test need not wait for the keyed hash to deal it so.
 *
 * @param url superuser URL of the test database
 */
export async function setSplit(
  url: string,
  { projectId, groupId, split }: { projectId: string; groupId?: string; split: 'train' | 'test' },
): Promise<void> {
  const values = [projectId, split, groupId ?? null];
  await asSuperuser(
    url,
    'UPDATE prompt_group SET split = $2 WHERE project_id = $1 AND ($3::uuid IS NULL OR id = $3)',
    values,
  );
  await asSuperuser(
    url,
    'UPDATE prompt SET born_split = $2 WHERE project_id = $1 AND ($3::uuid IS NULL OR group_id = $3)',
    values,
  );
}
