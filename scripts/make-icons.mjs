// Draws the brand's mark as the PNGs that installing asks for: `node scripts/make-icons.mjs`. The mark is the one of
// apps/web/src/app/icon.svg: a rounded square with a streak, on a grid of 32.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';

const WEB = join(import.meta.dirname, '../apps/web');
const STONE = [0x55, 0x46, 0xc8];
const STREAK = [0xff, 0xff, 0xff];

/** How far a point lies outside of the rounded square (negative: inside). */
function stoneDistance(x, y) {
  const [half, radius] = [14, 7];
  const [dx, dy] = [Math.abs(x - 16) - half + radius, Math.abs(y - 16) - half + radius];
  return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - radius;
}

/** The same for the streak from (9, 23) to (23, 9), 4.5 wide with round ends. */
function streakDistance(x, y) {
  const along = Math.min(1, Math.max(0, ((x - 9) * 14 - (y - 23) * 14) / (2 * 14 * 14)));
  return Math.hypot(x - 9 - 14 * along, y - 23 + 14 * along) - 2.25;
}

/** `full` fills the whole square with the stone, with the streak in the inner four fifths that every mask keeps. */
function draw(size, full) {
  const rows = Buffer.alloc(size * (1 + size * 4));
  const scale = (full ? 40 : 32) / size;
  const offset = full ? -4 : 0;
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const [x, y] = [(column + 0.5) * scale + offset, (row + 0.5) * scale + offset];
      const cover = (distance) => Math.min(1, Math.max(0, 0.5 - distance / scale));
      const streak = cover(streakDistance(x, y));
      const colour = STONE.map((part, at) => Math.round(part + (STREAK[at] - part) * streak));
      const alpha = full ? 255 : Math.round(255 * cover(stoneDistance(x, y)));
      rows.set([...colour, alpha], row * (1 + size * 4) + 1 + column * 4);
    }
  }
  return rows;
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

function png(size, full) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8); // eight bits each of red, green, blue, alpha
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(draw(size, full), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

writeFileSync(join(WEB, 'public/icons/icon-192.png'), png(192, false));
writeFileSync(join(WEB, 'public/icons/icon-512.png'), png(512, false));
writeFileSync(join(WEB, 'public/icons/maskable-512.png'), png(512, true));
// iOS rounds the corners itself and shows what is transparent as black.
writeFileSync(join(WEB, 'src/app/apple-icon.png'), png(180, true));
