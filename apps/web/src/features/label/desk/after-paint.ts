/** Runs `work` once the frame that shows what was just changed is on screen: nothing in it can delay that frame. */
export function afterPaint(work: () => void): void {
  requestAnimationFrame(() => {
    setTimeout(work);
  });
}
