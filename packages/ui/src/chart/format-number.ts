/** Four significant digits and no grouping: the same on the server as in any browser. Pages pass their own format. */
export const formatNumber = (value: number) => String(Number(value.toPrecision(4)));
