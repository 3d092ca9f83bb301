export const attributesKey = (projectId: string) => ['raterAttributes', projectId] as const;
