/** 32-bit FNV-1a over UTF-16 code units (Fowler, Noll, Vo), as an unsigned integer. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}

/** Folds `next` into `hash`, order-sensitively, and mixes the bits (MurmurHash3's 32-bit finaliser, Appleby). */
export function mixHash(hash: number, next: number): number {
  let mixed = Math.imul(hash, 0x9e3779b1) ^ next;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
