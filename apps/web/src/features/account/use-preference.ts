'use client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { changedPreference, type PreferenceChange } from '@touchstone/domain/user/preference-change';
import type { UserPreference } from '@touchstone/domain/user/user-preference';
import { toast } from 'sonner';
import { trpc } from '../common/trpc';
import { useErrorText } from '../common/use-error-text';
import { usePreferenceOwner } from './preference-context';

export interface PreferenceHandle {
  preference: UserPreference;
  /** Merges as `PreferenceChange` says. Shows at once and is stored then; what cannot be stored is taken back and said. */
  change: (change: PreferenceChange) => void;
}

const NOTHING: UserPreference = {};

/** How the signed-in user wants the product to be, and how to change it: `change({ desk: { layout: 'stacked' } })`. */
export function usePreference(): PreferenceHandle {
  const owner = usePreferenceOwner();
  const client = useQueryClient();
  const errorText = useErrorText();
  const key = ['preference', owner?.userId] as const;
  const { data = NOTHING } = useQuery({
    queryKey: key,
    queryFn: () => trpc.account.readPreference.query(),
    initialData: owner?.preference,
    enabled: owner !== null,
  });
  const { mutate } = useMutation({
    mutationKey: key,
    mutationFn: (change: PreferenceChange) => trpc.account.changePreference.mutate(change),
    // One after the other, in the order they were made.
    scope: { id: 'preference' },
    onMutate: async (change) => {
      // An answer under way would show the old state again for a moment.
      await client.cancelQueries({ queryKey: key });
      const before = client.getQueryData<UserPreference>(key);
      client.setQueryData<UserPreference>(key, changedPreference(before ?? NOTHING, change));
      return { before };
    },
    onError: (error, _, shown) => {
      client.setQueryData(key, shown?.before);
      toast.error(errorText(error));
    },
    onSettled: async () => {
      // While further changes wait, what the server says is older than what is shown.
      if (client.isMutating({ mutationKey: key }) <= 1) await client.invalidateQueries({ queryKey: key });
    },
  });
  return { preference: data, change: mutate };
}
