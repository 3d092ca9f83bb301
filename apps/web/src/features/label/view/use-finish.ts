'use client';
import { useRouter } from 'next/navigation';
import { useCallback } from 'react';
import type { DeskController } from '../desk/desk-controller';
import { useStayOffline } from '../offline/use-stay-offline';

/** Gives back what is held and leaves for the project; without a network it stays, with what is held. */
export function useFinish(controller: DeskController, projectId: string): () => Promise<void> {
  const router = useRouter();
  const stays = useStayOffline();
  return useCallback(async () => {
    if (stays()) return;
    await controller.finish();
    router.push(`/projects/${projectId}`);
  }, [controller, router, projectId, stays]);
}
