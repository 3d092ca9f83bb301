/** Everything an async iterable gives, as `Array.fromAsync` does from Node 22 on. */
export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const collected: T[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}
