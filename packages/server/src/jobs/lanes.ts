/** What one worker process has in hand in one lane. */
export interface LaneLoad {
  readonly inFlight: number;
  /** Its receiver failed the last time, so that it may be slow to fail again. */
  readonly isAiling: boolean;
}

/** Which lanes may take more work. */
export type LaneChoice = { readonly only: readonly string[] } | { readonly except: readonly string[] };

const mailLane = 'email';

/** How many deliveries one worker process has in hand at once. */
export const laneLimits = {
  /** Mail never waits for other receivers: its places are its own. As many as the mailer keeps connections. */
  mail: 4,
  /** One receiver, and all of them together, besides mail. */
  lane: 2,
  total: 32,
  /** The same while a receiver ails: however many of them there are, half of all places stay with those that answer. */
  ailingLane: 1,
  ailingTotal: 16,
} as const;

const idle: LaneLoad = { inFlight: 0, isAiling: false };

/** Which lanes may take more work beside what is in hand, or null when none may. */
export function lanesWithRoom(loads: ReadonlyMap<string, LaneLoad>): LaneChoice | null {
  const mailIsFull = (loads.get(mailLane) ?? idle).inFlight >= laneLimits.mail;
  const others = [...loads].filter(([lane]) => lane !== mailLane);
  const ailing = others.filter(([, load]) => load.isAiling);
  if (inFlightOf(others) >= laneLimits.total) return mailIsFull ? null : { only: [mailLane] };
  const ailingAreFull = inFlightOf(ailing) >= laneLimits.ailingTotal;
  const full = others.filter(([, { inFlight, isAiling }]) =>
    isAiling ? ailingAreFull || inFlight >= laneLimits.ailingLane : inFlight >= laneLimits.lane,
  );
  return { except: [...(mailIsFull ? [mailLane] : []), ...full.map(([lane]) => lane)] };
}

const inFlightOf = (lanes: readonly (readonly [string, LaneLoad])[]): number =>
  lanes.reduce((sum, [, { inFlight }]) => sum + inFlight, 0);

/** The loads after a delivery of a lane was begun. */
export const withBegun = (loads: ReadonlyMap<string, LaneLoad>, lane: string): Map<string, LaneLoad> => {
  const { inFlight, isAiling } = loads.get(lane) ?? idle;
  return new Map(loads).set(lane, { inFlight: inFlight + 1, isAiling });
};

/** The loads after a delivery of a lane came to its end. An outcome that says nothing about the receiver leaves it as it was. */
export function withEnded(
  loads: ReadonlyMap<string, LaneLoad>,
  lane: string,
  receiver: 'answered' | 'failed' | 'not asked',
): Map<string, LaneLoad> {
  const { inFlight, isAiling } = loads.get(lane) ?? idle;
  const after = new Map(loads).set(lane, {
    inFlight: inFlight - 1,
    isAiling: receiver === 'not asked' ? isAiling : receiver === 'failed',
  });
  if (inFlight === 1 && after.get(lane)?.isAiling === false) after.delete(lane);
  return after;
}
