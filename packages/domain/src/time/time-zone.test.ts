import { expect, it } from 'vitest';
import { timeZoneSchema } from './time-zone';

it.each(['UTC', 'Asia/Shanghai', 'America/Argentina/Buenos_Aires', 'Etc/GMT+8', 'America/Port-au-Prince'])(
  'takes %s for a time zone',
  (name) => {
    expect(timeZoneSchema.safeParse(name).success).toBe(true);
  },
);

it.each(['+08:00', '-0300', '', 'Mars/Olympus', "UTC'; DROP TABLE judgment; --"])('refuses %j', (name) => {
  expect(timeZoneSchema.safeParse(name).success).toBe(false);
});
