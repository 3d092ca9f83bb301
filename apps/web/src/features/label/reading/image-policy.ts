'use client';
import { createContext } from 'react';

/** Whose images may be shown: of which hosts, through which project's proxy. */
export interface ImagePolicy {
  projectId: string;
  hosts: readonly string[];
}

/** Absent: none. A context, because an image sits deep within what Markdown was turned into. */
export const ImagePolicyContext = createContext<ImagePolicy | undefined>(undefined);
