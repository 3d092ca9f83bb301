/** A value as the API sends it: its dates are strings. (The mapped type keeps arrays and tuples what they are.) */
export type Sent<T> = T extends Date ? string : T extends object ? { [K in keyof T]: Sent<T[K]> } : T;

/** What a page loaded on the server, in the shape in which the browser would have got it from the API. */
export const asSent = <T>(value: T): Sent<T> => JSON.parse(JSON.stringify(value)) as Sent<T>;
