import { redocly } from "./redoc.js";

/** What a contract should reach. */
const GOAL = 90;

interface Score {
  readonly agentReadiness: number;
  readonly subscores: Readonly<Record<string, number>>;
}

/** Redocly's score of a contract, in one line; below the goal, with what weighs it down. */
export async function scoreLine(provider: string): Promise<string> {
  const { agentReadiness, subscores } = JSON.parse(await redocly("score", provider, "--format=json")) as Score;
  const low = Object.entries(subscores)
    .filter(([, value]) => value * 100 < GOAL)
    .sort(([, a], [, b]) => a - b)
    .map(([name, value]) => `${words(name)} ${Math.round(value * 100)}`);
  const verdict = agentReadiness < GOAL ? `  below ${GOAL}: ${low.join(", ")}` : "";
  return `${provider.padEnd(16)}${agentReadiness.toFixed(1).padStart(5)} of 100${verdict}`;
}

const words = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
