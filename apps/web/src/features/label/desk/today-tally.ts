/** Pairs judged today in this browser: a number to see oneself get on by, not a record. */
export interface TodayTally {
  read(): number;
  add(): number;
}

export function createTodayTally(userId: string, projectId: string): TodayTally {
  const key = `touchstone-today-${userId}-${projectId}`;
  const today = () => new Date().toDateString();
  let memory = { day: today(), count: 0 };

  function read(): number {
    try {
      memory = { ...memory, ...(JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<typeof memory>) };
    } catch {
      // Not allowed or not ours: count on from what this page remembers.
    }
    return memory.day === today() ? memory.count : 0;
  }

  return {
    read,
    add() {
      memory = { day: today(), count: read() + 1 };
      try {
        localStorage.setItem(key, JSON.stringify(memory));
      } catch {
        // Full, or not allowed.
      }
      return memory.count;
    },
  };
}
