/** Thrown when a stored model cannot be used: damaged, incomplete, or written by another version of the format. */
export class ArtefactError extends Error {
  override name = 'ArtefactError';
}
