/** `info.x-streams`: what connections to an API's streams may do, and how long they live. */
export interface StreamLimits {
  readonly pool: string;
  readonly connections?: { readonly count: number; readonly perSeconds: number };
  readonly openConnections?: number;
  readonly streams: number;
  readonly framesPerSecond: number;
  readonly requestsPerHour?: number;
  readonly perFrame: number;
  readonly bytesPerFrame?: number;
  readonly lifetime: number;
  readonly heartbeat: Heartbeat;
}

/** Who sends pings, every how many seconds, and after how many without one, or without its answer, the exchange disconnects. */
export interface Heartbeat {
  readonly from: 'server' | 'client';
  readonly text?: string;
  readonly every: number;
  readonly within: number;
}
