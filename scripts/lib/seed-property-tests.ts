import fc from 'fast-check';

/** Property tests draw the same cases on every machine and run: one that fails fails for everybody, and again. */
fc.configureGlobal({ seed: 20260101 });
