import type { Mistake } from '../../../explain/guess.ts';
import type { SignedPart, Stage } from '../../../explain/stories.ts';
import type { callFaults, socketFaults } from '../../../faults/fault-fields.ts';

/** Every text of the page. */
export interface Texts {
  readonly title: string;
  readonly nothingIsReal: string;
  readonly skip: string;
  readonly language: string;
  readonly theme: string;
  readonly themes: { readonly light: string; readonly dark: string };
  readonly connected: string;
  readonly lost: string;
  readonly market: string;
  readonly symbol: string;
  readonly interval: string;
  readonly none: string;
  readonly close: string;
  readonly yes: string;
  readonly chart: {
    readonly title: string;
    readonly style: string;
    readonly candles: string;
    readonly line: string;
    readonly look: string;
    readonly numbers: string;
    summary(symbol: string, interval: string, bars: number, low: string, high: string, last: string): string;
    fills(count: number): string;
    fill(account: string, buys: boolean, quantity: string, price: string): string;
    readonly from: string;
    readonly open: string;
    readonly high: string;
    readonly low: string;
    readonly close: string;
  };
  readonly price: {
    readonly last: string;
    readonly mark: string;
    readonly index: string;
    readonly day: string;
    readonly funding: string;
    readonly set: string;
    readonly newPrice: string;
    wasSet(symbol: string, price: string): string;
  };
  readonly book: {
    readonly title: string;
    readonly side: string;
    readonly bid: string;
    readonly ask: string;
    readonly price: string;
    readonly quantity: string;
    readonly own: string;
  };
  readonly trades: {
    readonly title: string;
    readonly time: string;
    readonly bought: string;
    readonly sold: string;
  };
  readonly accounts: {
    readonly title: string;
    readonly empty: string;
    readonly all: string;
    readonly onlyUsed: string;
    readonly account: string;
    readonly product: string;
    readonly orders: string;
    readonly positions: string;
    readonly balances: string;
    readonly order: string;
    readonly type: string;
    readonly trigger: string;
    readonly atMarket: string;
    readonly whole: string;
    readonly filled: string;
    readonly entry: string;
    readonly liquidation: string;
    readonly unrealized: string;
    readonly margin: string;
    readonly leverage: string;
    readonly isolated: string;
    readonly crossed: string;
    readonly asset: string;
    readonly wallet: string;
    readonly available: string;
  };
  readonly calls: {
    readonly title: string;
    readonly empty: string;
    readonly onlyRefused: string;
    readonly time: string;
    readonly api: string;
    readonly call: string;
    readonly status: string;
    readonly verdict: string;
    readonly noAnswer: string;
    readonly ok: string;
    readonly withoutEffect: string;
    fault(kind: string): string;
    detailOf(method: string, path: string): string;
    readonly operation: string;
    readonly unknownOperation: string;
    readonly refusal: string;
    readonly key: string;
    readonly keyUnknown: string;
    readonly noKey: string;
    keyOpens(account: string): string;
    mayOnly(roles: string): string;
    readonly query: string;
    readonly body: string;
    readonly stages: string;
    readonly passed: string;
    readonly refused: string;
    readonly open: string;
  };
  readonly stages: { readonly [name in Stage]: string };
  readonly clockOf: {
    readonly title: string;
    readonly missing: string;
    behind(timestamp: string, now: string, milliseconds: number): string;
    ahead(timestamp: string, now: string, milliseconds: number): string;
    allowed(behind: number, ahead: number): string;
    readonly notJudged: string;
  };
  readonly signature: {
    readonly title: string;
    readonly right: string;
    readonly unexplained: string;
    readonly part: string;
    readonly arrived: string;
    readonly signed: string;
    readonly parts: { readonly [name in SignedPart['name']]: string };
    readonly empty: string;
    readonly expected: string;
    readonly instead: string;
    differs(character: number): string;
    received(beginning: string, kind: string, encoding: string): string;
  };
  readonly mistakes: { readonly [name in Mistake]: (about: string) => string };
  readonly faults: {
    readonly title: string;
    readonly empty: string;
    readonly add: string;
    readonly where: string;
    readonly call: string;
    readonly socket: string;
    readonly kind: string;
    readonly any: string;
    readonly usual: string;
    readonly fields: { readonly [name: string]: string };
    readonly waiting: string;
    readonly options: string;
    readonly hits: string;
    readonly remove: string;
    removeOf(kind: string): string;
    readonly clear: string;
    readonly cleared: string;
    added(kind: string): string;
    removed(kind: string): string;
    hitsOf(hits: number, times: number | null): string;
    readonly calls: { readonly [kind in keyof typeof callFaults]: string };
    readonly sockets: { readonly [kind in keyof typeof socketFaults]: string };
  };
  readonly clock: {
    readonly title: string;
    readonly speed: string;
    times(speed: number): string;
    readonly pause: string;
    readonly resume: string;
    readonly paused: string;
    readonly pass: string;
    readonly passes: { readonly [milliseconds: string]: string };
    passed(text: string): string;
    readonly moved: string;
    skew(milliseconds: number): string;
    readonly notJudged: string;
    readonly noWorld: string;
    readonly others: string;
  };
}

export const english: Texts = {
  title: 'OpenDerivs sandbox',
  nothingIsReal: 'Nothing here is real.',
  skip: 'Skip to the calls',
  language: 'Language',
  theme: 'Theme',
  themes: { light: 'Light', dark: 'Dark' },
  connected: 'Connected',
  lost: 'The sandbox does not answer. The page tries again by itself.',
  market: 'Market',
  symbol: 'Symbol',
  interval: 'Interval',
  none: '–',
  close: 'Close',
  yes: 'yes',
  chart: {
    title: 'Price',
    style: 'Chart',
    candles: 'Candles',
    line: 'Line',
    look: 'Look at a bar',
    numbers: 'Bars and fills as a table',
    summary: (symbol, interval, bars, low, high, last) =>
      `${symbol}, ${bars} bars of ${interval}, between ${low} and ${high}, last price ${last}.`,
    fills: (count) => `${count} own fills are marked.`,
    fill: (account, buys, quantity, price) => `${account} ${buys ? 'bought' : 'sold'} ${quantity} at ${price}`,
    from: 'From (UTC)',
    open: 'Open',
    high: 'High',
    low: 'Low',
    close: 'Close',
  },
  price: {
    last: 'Last',
    mark: 'Mark',
    index: 'Index',
    day: '24 h low and high',
    funding: 'Funding',
    set: 'Set the price',
    newPrice: 'New price',
    wasSet: (symbol, price) => `${symbol} now costs ${price}.`,
  },
  book: {
    title: 'Order book',
    side: 'Side',
    bid: 'bid',
    ask: 'ask',
    price: 'Price',
    quantity: 'Quantity',
    own: 'Own orders',
  },
  trades: { title: 'Trades', time: 'Time (UTC)', bought: 'bought', sold: 'sold' },
  accounts: {
    title: 'Accounts',
    empty: 'No account has been used yet. An account shows after the first call with one of its keys.',
    all: 'All accounts',
    onlyUsed: 'Only product lines with orders or positions',
    account: 'Account',
    product: 'Product line',
    orders: 'Open orders',
    positions: 'Positions',
    balances: 'Balances',
    order: 'Order',
    type: 'Type',
    trigger: 'Trigger price',
    atMarket: 'market',
    whole: 'all held',
    filled: 'Filled',
    entry: 'Entry price',
    liquidation: 'Liquidation price',
    unrealized: 'Unrealized profit',
    margin: 'Margin',
    leverage: 'Leverage',
    isolated: 'isolated',
    crossed: 'crossed',
    asset: 'Asset',
    wallet: 'Wallet balance',
    available: 'Available',
  },
  calls: {
    title: 'Calls',
    empty: 'No call has arrived yet.',
    onlyRefused: 'Only calls that were refused or met a fault',
    time: 'Time (UTC)',
    api: 'API',
    call: 'Call',
    status: 'Status',
    verdict: 'Verdict',
    noAnswer: 'no answer',
    ok: 'carried out',
    withoutEffect: 'without effect',
    fault: (kind) => `met the fault ${kind}`,
    detailOf: (method, path) => `How ${method} ${path} was judged`,
    operation: 'Operation',
    unknownOperation: 'No operation has this method and path.',
    refusal: 'Refusal',
    key: 'Key',
    keyUnknown: 'The sandbox does not know this key.',
    noKey: 'No key was sent.',
    keyOpens: (account) => `opens the account ${account}`,
    mayOnly: (roles) => `may do only ${roles}`,
    query: 'Query',
    body: 'Body',
    stages: 'Stages',
    passed: 'passed',
    refused: 'refused here',
    open: 'not judged',
  },
  stages: {
    limits: 'Rate limits',
    key: 'Key is known',
    kind: 'Kind of account',
    clock: 'Time is within the window',
    passphrase: 'Passphrase',
    signature: 'Signature',
    role: 'Rights of the key',
    parameters: 'Parameters',
  },
  clockOf: {
    title: 'Clock',
    missing: 'The call has no timestamp.',
    behind: (timestamp, now, milliseconds) =>
      `The call says ${timestamp}. The exchange's clock said ${now}: the call was ${milliseconds} ms behind it.`,
    ahead: (timestamp, now, milliseconds) =>
      `The call says ${timestamp}. The exchange's clock said ${now}: the call was ${milliseconds} ms ahead of it.`,
    allowed: (behind, ahead) => `Allowed are ${behind} ms behind and ${ahead} ms ahead.`,
    notJudged: "It was not judged: the world's time was not that of the caller's clock.",
  },
  signature: {
    title: 'Signature',
    right: 'The signature covers exactly this text.',
    unexplained:
      'None of the usual mistakes explains this signature. Compare what your program signs with the text below, character by character, and check the secret.',
    part: 'Part',
    arrived: 'Arrived',
    signed: 'Must be signed as',
    parts: { timestamp: 'timestamp', method: 'method', path: 'path', query: 'query', body: 'body' },
    empty: 'nothing',
    expected: 'Text to sign',
    instead: 'Text that was signed instead',
    differs: (character) => `They differ from character ${character} on.`,
    received: (beginning, kind, encoding) => `A signature came that begins with ${beginning} (${kind}, ${encoding}).`,
  },
  mistakes: {
    'signature-missing': () => 'There is no signature.',
    'signature-not-last': () => 'The signature is not the last parameter. Put it behind all others.',
    'signature-twice': () => 'There is more than one signature. Send one, as the last parameter.',
    'nothing-signed': () => 'An empty text was signed.',
    'body-not-signed': () => 'The body was not signed. The signature must cover it too.',
    'query-not-signed': () => 'The query was not signed. The signature must cover it too.',
    'body-first': () => 'The body was signed before the query. The query comes first, with nothing in between.',
    'joined-with-ampersand': () =>
      'Query and body were joined with "&" for signing. They follow each other with nothing in between.',
    'question-mark-signed': () => 'A question mark was signed that does not belong to the text.',
    'question-mark-missing': () => 'The question mark before the query was not signed.',
    'path-signed': () => 'The path was signed too. Only query and body are.',
    'path-otherwise': () => 'Another path was signed: it belongs to the text as it is sent, without the host.',
    'method-otherwise': () => 'The method was left out, stands elsewhere, or is not in capitals.',
    'timestamp-missing': () => 'The timestamp was not signed. It comes first.',
    'signed-decoded': () => 'The values were signed before they were encoded. Sign what is sent.',
    'signed-encoded': () => 'The values were signed encoded. Sign them as they read, and send them encoded.',
    'escaped-otherwise': () =>
      'The values were escaped in another way for signing than for sending (blanks, capitals in escapes, special characters).',
    reordered: () => 'The parameters were signed in another order than they were sent.',
    'parameter-missing': (about) => `"${about}" was added after signing.`,
    'parameter-otherwise': (about) => `"${about}" was written in another way for signing than for sending.`,
    'other-timestamp': (about) =>
      `Another timestamp was signed than sent (${about} ms). Read the clock once, and use the same number for both.`,
    'timestamp-in-seconds': () => 'The timestamp was signed in seconds. It is in milliseconds.',
    whitespace: () => 'A blank or a line end was signed, or left out, at one end of the text.',
    'body-respelt': () =>
      'The JSON was written a second time after signing, with other blanks. Sign the very text that is sent.',
    'signed-as-json': () => 'The parameters were signed as JSON. Sign them as they are sent.',
    'other-key': (about) => `The secret of another key signed this: one of the account ${about}.`,
    'key-as-secret': () => 'The API key was used as the secret.',
    'passphrase-as-secret': () => 'The passphrase was used as the secret.',
    'secret-with-whitespace': () => 'The secret has a blank or a line end at one end.',
    'secret-decoded': () => 'The secret was decoded before signing. It is used as the text that it is.',
    'other-encoding': () => 'The signature is right, but written in another encoding than the exchange takes.',
    'other-hash': (about) => `The signature was made with ${about}. It must be SHA-256.`,
  },
  faults: {
    title: 'Faults',
    empty: 'No fault waits.',
    add: 'Switch on',
    where: 'Meets',
    call: 'calls',
    socket: 'WebSockets',
    kind: 'Fault',
    any: 'any',
    usual: 'as usual',
    fields: {
      api: 'API',
      operation: 'Operation',
      stream: 'Stream',
      times: 'How often',
      after: 'After so many others',
      ms: 'Milliseconds',
      code: 'Code',
      msg: 'Message',
      status: 'HTTP status',
      executed: 'The operation takes effect',
      virtual: 'Move the clock instead of waiting',
      reset: 'The connection breaks at once',
      retryAfter: 'Retry-After (s)',
      location: 'Address',
      pieces: 'Pieces',
      bytes: 'Bytes',
      form: 'Form',
      bare: 'Without the envelope',
      as: 'How',
      at: 'At which item',
      lost: 'Items not carried out',
      page: 'In an HTML page',
      ahead: 'Milliseconds ahead',
      reason: 'Reason',
    },
    waiting: 'Waiting faults',
    options: 'Options',
    hits: 'Met',
    remove: 'Remove',
    removeOf: (kind) => `Remove ${kind}`,
    clear: 'Remove all',
    cleared: 'All faults are removed.',
    added: (kind) => `The fault ${kind} waits.`,
    removed: (kind) => `The fault ${kind} is removed.`,
    hitsOf: (hits, times) => `${hits} of ${times ?? '∞'}`,
    calls: {
      'reset-after': 'Carries the call out, then resets the connection without an answer',
      'reset-before': 'Resets the connection before the call is looked at',
      silence: 'Takes the call and never answers',
      'timeout-408': '408: the backend did not answer in time',
      '503-unknown': '503 with an unknown outcome',
      '503-unavailable': '503: service unavailable',
      '503-internal': '503: internal error',
      '503-throttled': '503: throttled',
      'rate-limited': '429 with Retry-After',
      banned: '418 with Retry-After',
      code: 'A refusal with any code',
      latency: 'Answers late',
      'late-arrival': 'The call reaches the exchange late',
      'clock-jump': "Moves the exchange's clock for good",
      'html-502': "A gateway's page with 502",
      'truncated-body': 'Ends the connection in the middle of the body',
      'truncated-json': 'A complete answer with half of the JSON',
      'empty-body': 'An answer with an empty body',
      'no-content': '204 without a body',
      'slow-body': 'Sends the body in pieces',
      'stale-keep-alive': 'Answers, then closes the connection that it promised to keep',
      oversized: 'An answer of many megabytes',
      redirect: 'Sends the caller to another host',
      'other-status': 'The real answer under another status',
      'hollow-answer': '200 with a body that says nothing',
      'odd-refusal': 'A refusal whose code or message is of another type',
      'foreign-order': 'The order under another client order id',
      'odd-batch': "A batch's answer that does not fit what was sent",
      echo: 'A refusal that quotes the request',
      'odd-time': "Tells another time than the exchange's",
    },
    sockets: {
      drop: 'The frame is lost',
      duplicate: 'The frame comes twice',
      reorder: 'The frame changes places with the next one',
      late: 'The frame comes late',
      silence: 'The stream is silent from here on',
      'half-open': 'The connection is half open',
      close: 'Ends the connection with a close frame',
      cut: 'Ends the connection without a close frame',
      'sequence-break': 'The frame of a book does not follow the one before',
      'sequence-reset': 'The numbers of a book begin anew',
      restart: 'The exchange restarts',
      'wrong-route': 'Subscribing is acknowledged, and nothing comes',
      unanswered: 'A request gets no answer',
      'refused-login': 'A login is refused',
      'refused-upgrade': 'The handshake is refused',
    },
  },
  clock: {
    title: "Exchange's clock",
    speed: 'Speed',
    times: (speed) => `${speed} ×`,
    pause: 'Pause',
    resume: 'Go on',
    paused: 'The world is paused.',
    pass: 'Let pass',
    passes: { '60000': '1 minute', '3600000': '1 hour', '28800000': '8 hours', '86400000': '1 day' },
    passed: (text) => `Passed: ${text}.`,
    moved: 'The pace of the world has changed.',
    skew: (milliseconds) => `The clock was moved by ${milliseconds} ms.`,
    notJudged: "The world's time is not that of your clock, so the times of calls are not judged.",
    noWorld: 'Without a world, prices move only when you set them. Start the sandbox with --world to let time pass.',
    others: 'Whoever started the sandbox moves its time.',
  },
};
