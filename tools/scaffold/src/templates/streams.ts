import type { Facts } from '../facts.ts';

/** src/streams.ts. */
export const streams = (facts: Facts): string => {
  const { client, exchange, title, target, hasUserData } = facts;
  const parts = ['createStreams', 'type StreamsOptions', 'type StreamsParts'];
  const generated = [`type ${client}StreamMethods`, 'streams'];
  if (hasUserData) {
    parts.push('type UserData', 'type UserDataOptions');
    generated.push('type UserEvent', 'userData');
  }
  return `import { create${exchange}StreamDialect } from '@openderivs/client/${target.exchange}/streams';
import { ${parts.join(', ')} } from '@openderivs/client/streams';
import type { ${client} } from './create.ts';
import { ${generated.join(', ')} } from './generated/streams.ts';

export {
  type AccountView,
  type AlgoOrderFact,
  type BalanceFact,
  type BookChange,
  type BookLevel,
  type BookView,
  type EventItem,
  type FillFact,
  type GapItem,
  type GapReason,
  type Item,
  isStreamClosedError,
  isStreamGapError,
  isStreamLoginError,
  isStreamRefusedError,
  type OpenSocket,
  type OrderBook,
  type OrderBookOptions,
  type OrderBookStats,
  type OrderFact,
  type PositionFact,
  type ReconcileOptions,
  type State,
  type StateItem,
  StreamClosedError,
  StreamGapError,
  StreamLoginError,
  StreamRefusedError,
  type SubscribeOptions,
  type Subscription,
  type SubscriptionStats,
  type UserData,
  type UserDataEvent,
  type UserItem,
  webSocket,
} from '@openderivs/client/streams';
export type * from './generated/streams.ts';

/** The client that the streams belong to, and how sockets are opened. */
export type ${client}StreamsOptions = StreamsOptions<${client}>;

${hasUserData ? withAccount(client) : withoutAccount(client)}
/**
 * The streams of ${title.replace(/ REST API$/, '')}. They share environment, clock, timing, governor and logger with a client.
 * No socket is opened until a channel is called. On Node they need the package \`ws\`.
 *
 * @example
 * const streams = create${client}Streams({ rest: ${target.receiver} });
 */
export const create${client}Streams = (options: ${client}StreamsOptions): ${client}Streams =>
  createStreams(streams, create${exchange}StreamDialect(), options${hasUserData ? ', userData' : ''}) as ${client}Streams;
`;
};

const withoutAccount = (
  client: string,
): string => `/** Every public channel by name, the connections, and what closes them. */
export type ${client}Streams = ${client}StreamMethods & StreamsParts;
`;

/** The options are for who knows the API: which product lines there are, and what else may be asked for. */
const withAccount = (client: string): string => `/** Options of \`userData\`. */
export type ${client}UserDataOptions = UserDataOptions;

/** Every channel by name, the account's events, the connections, and what closes them. */
export interface ${client}Streams extends ${client}StreamMethods, StreamsParts {
  /**
   * What becomes of the account: orders, fills, positions and balances. What was missed over a reconnect is read by REST before new
   * events are handed out, and each fill comes once.
   *
   * @example
   * const user = streams.userData();
   * for await (const item of user) {
   *   if (item.kind === 'gap') console.warn('may be missing', item);
   *   if (item.kind === 'event' && item.event.kind === 'fill') console.log(item.event.symbol, item.event.quantity);
   * }
   */
  userData(options?: ${client}UserDataOptions): UserData<UserEvent>;
}
`;
