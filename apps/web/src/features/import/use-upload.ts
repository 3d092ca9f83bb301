'use client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { uploadFile, type UploadInput } from './upload-file';

/** One upload at a time: how far it is, and a way to stop it. */
export function useUpload(onDone: () => void) {
  const queries = useQueryClient();
  const [sent, setSent] = useState(0);
  const stopping = useRef<AbortController>(null);
  const upload = useMutation({
    mutationFn: (input: UploadInput) => {
      const controller = new AbortController();
      stopping.current = controller;
      setSent(0);
      return uploadFile(input, setSent, controller.signal);
    },
    onSuccess: async (_, { projectId }) => {
      onDone();
      await queries.invalidateQueries({ queryKey: ['imports', projectId] });
    },
  });
  const stop = () => stopping.current?.abort();
  return { upload, sent, stop };
}
