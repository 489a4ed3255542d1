import type { SandboxOptions, VirtualTime } from '@openderivs/sandbox';

/** Where a proof trades: on a market, if it is to be one. */
export interface OnMarket {
  readonly onMarket?: boolean | undefined;
}

type World = Exclude<SandboxOptions['world'], boolean | undefined>;

/** How the market of a proof is to be. */
export interface MarketGround extends Pick<World, 'seed' | 'prices' | 'step'> {
  readonly time: VirtualTime;
  /** Whether orders need margin; they do unless given. */
  readonly margin?: boolean;
  /**
   * Whether a session has to be the same however often others call meanwhile: what calls and events take is otherwise drawn
   * for one call after the other.
   */
  readonly steady?: boolean;
}

/** How long calls and events take; either may come first. */
const drawn = { calls: { least: 0, most: 40 }, events: { least: 0, most: 60 } } as const;
const steadily = { calls: 20, events: 20 } as const;

/** What makes the exchange of a proof a market. */
export const marketOf = ({
  margin = true,
  steady = false,
  ...world
}: MarketGround): Pick<SandboxOptions, 'market' | 'world'> => ({
  market: { margin, latency: steady ? steadily : drawn },
  world,
});
