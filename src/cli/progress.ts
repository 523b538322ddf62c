import cliProgress from "cli-progress";
import type { Progress } from "../provision/provisioned.js";

/** Shows how far a run has come. */
export interface Shown {
  update(progress: Progress): void;
  /** Ends the bar, so that what is written next stands below it. */
  end(): void;
}

const COUNTED = ["created", "exists", "refused", "undecided", "doubtful"] as const;
/** Milliseconds from one line to the next, where there is no terminal. */
const EVERY = 10_000;

/** A bar in a terminal, else a line now and then. */
export function showProgress(stream: NodeJS.WriteStream): Shown {
  return stream.isTTY ? bar(stream) : lines(stream);
}

function bar(stream: NodeJS.WriteStream): Shown {
  const shown = new cliProgress.SingleBar({
    ...{ stream, hideCursor: true, clearOnComplete: false, fps: 5 },
    format: "{bar} {percentage}% {value}/{total}  {speed}  {counts}",
    barCompleteChar: "█",
    barIncompleteChar: "░",
  });
  let isStarted = false;
  return {
    update(progress) {
      const payload = { speed: speedOf(progress), counts: countsOf(progress) };
      if (isStarted) return shown.update(progress.done, payload);
      isStarted = true;
      shown.start(progress.total, progress.done, payload);
    },
    end: () => shown.stop(),
  };
}

function lines(stream: NodeJS.WriteStream): Shown {
  let next = performance.now() + EVERY;
  return {
    update(progress) {
      if (performance.now() < next) return;
      next = performance.now() + EVERY;
      stream.write(`${progress.done}/${progress.total}  ${speedOf(progress)}  ${countsOf(progress)}\n`);
    },
    end() {},
  };
}

/** How fast this run is, and how long it takes for the rest. */
function speedOf({ total, done, now, milliseconds }: Progress): string {
  const perSecond = now / (milliseconds / 1000);
  if (now === 0 || milliseconds === 0) return "";
  return `${perSecond.toPrecision(2)}/s, ${timeOf((total - done) / perSecond)} left`;
}

export function timeOf(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  return seconds < 5_400 ? `${Math.ceil(seconds / 60)} min` : `${(seconds / 3_600).toFixed(1)} h`;
}

const countsOf = (progress: Progress): string =>
  COUNTED.filter((state) => progress[state] > 0)
    .map((state) => `${state} ${progress[state]}`)
    .join(", ");
