export interface Teardown {
  /** Adds what to do when everything ends; the last added is done first. */
  add: (step: () => Promise<void> | void) => void;
  /** Ends everything, once, and then the process. Safe at any moment, also while things are still starting. */
  end: (code: number) => Promise<void>;
  isEnding: () => boolean;
}

/** What has been started and must be stopped, in reverse, whatever ends the launcher: a signal, or a failure on the way. */
export function openTeardown(): Teardown {
  const steps: (() => Promise<void> | void)[] = [];
  let ending = false;
  return {
    add: (step) => {
      steps.push(step);
    },
    end: async (code) => {
      if (ending) return;
      ending = true;
      for (const step of steps.reverse()) {
        try {
          await step();
        } catch (error) {
          console.error(`  Stopping: ${error instanceof Error ? error.message : String(error)}`);
        }
      }
      process.exit(code);
    },
    isEnding: () => ending,
  };
}
