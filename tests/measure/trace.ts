// Reads a trace of Chromium: how long the page's own thread was busy at a stretch, which is what delays a frame.
interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds: as the clock saw it, and of the processor. */
  dur?: number;
  tdur?: number;
  args?: { name?: string };
}

export interface Task {
  /** Milliseconds by the clock, other programs' time included. */
  wall: number;
  /** Milliseconds of the processor. */
  busy: number;
}

/** The categories that a trace has to be taken with. */
export const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', '__metadata'];

/** The tasks of the busiest page of a trace, the longest first. */
export function tasksOf(trace: Buffer): Task[] {
  const { traceEvents } = JSON.parse(trace.toString('utf8')) as { traceEvents: TraceEvent[] };
  const mains = traceEvents.filter(
    ({ ph, name, args }) => ph === 'M' && name === 'thread_name' && args?.name === 'CrRendererMain',
  );
  const [busiest = []] = mains
    .map(({ pid, tid }) =>
      traceEvents.filter((event) => event.name === 'RunTask' && event.pid === pid && event.tid === tid),
    )
    .sort((a, b) => total(b) - total(a));
  return busiest
    .map(({ dur = 0, tdur = dur }) => ({ wall: dur / 1000, busy: tdur / 1000 }))
    .sort((a, b) => b.wall - a.wall);
}

const total = (events: readonly TraceEvent[]): number => events.reduce((sum, { dur = 0 }) => sum + dur, 0);
