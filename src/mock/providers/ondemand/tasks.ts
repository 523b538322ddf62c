/** Something that takes its time. */
export interface Task {
  /** Asks how far it is: after so many questions it is done. */
  look(): void;
  finish(): void;
}

/** What is under way. `polls`: how many questions find it unfinished. */
export function createTasks(polls: number) {
  const running = new Set<Task>();
  return {
    start(done: () => void): Task {
      let asked = 0;
      const task: Task = {
        look() {
          if (asked++ >= polls) task.finish();
        },
        finish() {
          if (running.delete(task)) done();
        },
      };
      running.add(task);
      return task;
    },
    /** Brings everything to its end, also what begins with the end of something else. */
    finishAll(): void {
      for (const task of running) task.finish();
    },
  };
}

export type Tasks = ReturnType<typeof createTasks>;
