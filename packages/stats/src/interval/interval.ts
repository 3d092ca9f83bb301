/** Lower and upper end of a 95 % interval. */
export type Interval = [low: number, high: number];

/** The 97.5 % point of the standard normal distribution. */
export const NORMAL_95 = 1.959963984540054;
