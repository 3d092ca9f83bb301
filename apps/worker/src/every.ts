/**
 * Does something now and again after every `ms`, never twice at once: what takes longer is let come to its end.
 *
 * @returns stops it; what is under way goes on
 */
export function every(
  ms: number,
  work: () => Promise<unknown>,
  onError: (error: unknown) => void,
): () => void {
  let underWay = false;
  const begin = () => {
    if (underWay) return;
    underWay = true;
    work()
      .catch(onError)
      .finally(() => (underWay = false));
  };
  begin();
  const timer = setInterval(begin, ms);
  return () => {
    clearInterval(timer);
  };
}
