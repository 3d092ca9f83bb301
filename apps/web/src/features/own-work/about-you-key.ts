export const aboutYouKey = (projectId: string) => ['aboutYou', projectId] as const;
