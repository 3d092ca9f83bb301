'use client';
import { useRouter } from 'next/navigation';
import { useCallback } from 'react';
import type { DeskController } from '../desk/desk-controller';

/** Gives back what is held and leaves for the project. */
export function useFinish(controller: DeskController, projectId: string): () => Promise<void> {
  const router = useRouter();
  return useCallback(async () => {
    await controller.finish();
    router.push(`/projects/${projectId}`);
  }, [controller, router, projectId]);
}
