/** Disjoint sets over `0 … size − 1` with path halving; the smallest member stands for its set. */
export class UnionFind {
  readonly #parent: Uint32Array;

  constructor(size: number) {
    this.#parent = Uint32Array.from({ length: size }, (_, member) => member);
  }

  find(member: number): number {
    let at = member;
    for (;;) {
      const parent = this.#parent[at] ?? at;
      if (parent === at) return at;
      const grandparent = this.#parent[parent] ?? parent;
      this.#parent[at] = grandparent;
      at = grandparent;
    }
  }

  union(a: number, b: number): void {
    const rootA = this.find(a);
    const rootB = this.find(b);
    this.#parent[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
  }
}
