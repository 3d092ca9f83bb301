/** Four significant digits and no grouping: the same on the server as in any browser. Pages pass their own format. */
export const formatNumber = (value: number) => String(Number(value.toPrecision(4)));

/** Formats every tick of an axis with the decimals that the finest of them needs. */
export const tickFormat = (ticks: readonly number[]) => {
  const decimals = Math.max(0, ...ticks.map((tick) => formatNumber(tick).split('.')[1]?.length ?? 0));
  return (value: number) => (Math.abs(value) >= 1e6 ? formatNumber(value) : value.toFixed(decimals));
};
