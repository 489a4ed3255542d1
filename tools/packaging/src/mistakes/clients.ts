import { client, compiler, type Mistake, nobody } from './mistake.ts';

/** Clients with other options than were meant. */
export const clients: readonly Mistake[] = [
  {
    title: 'a misspelt option of a client, which leaves it on production',
    mistaken: `await createBinanceUsdm({ ...binance, enviroment: 'testnet' }).newOrder(limit);`,
    right: `await createBinanceUsdm({ ...binance, environment: 'testnet' }).newOrder(limit);`,
    caught: compiler(/enviroment/),
  },
  {
    title: "another library's name for the secret",
    mistaken: `
      const { apiKey, secretKey, transport } = binance;
      await createBinanceUsdm({ apiKey, apiSecret: secretKey, transport }).newOrder(limit);`,
    right: `
      const { apiKey, secretKey, transport } = binance;
      await createBinanceUsdm({ apiKey, secretKey, transport }).newOrder(limit);`,
    caught: compiler(/'apiSecret' does not exist/),
  },
  {
    title: 'no passphrase for Bitget',
    mistaken: `
      const { passphrase, ...others } = bitgetKey;
      await createBitgetMix(others).placeOrder(order);`,
    right: `await createBitgetMix(bitgetKey).placeOrder(order);`,
    caught: compiler(/Property 'passphrase' is missing/),
  },
  {
    title: 'a private key as the secret',
    mistaken: `
      const secretKey = \`-----BEGIN PRIVATE KEY-----\\nMC4CAQAwBQYDK2VwBCIEIA==\\n-----END PRIVATE KEY-----\\n\`;
      await createBinanceUsdm({ ...binance, secretKey }).newOrder(limit);`,
    right: `await createBinanceUsdm(binance).newOrder(limit);`,
    caught: client('secretKey', /is not plain text/),
  },
  {
    title: 'no key at all for an order',
    mistaken: `await createBinanceUsdm({ transport: binance.transport }).newOrder(limit);`,
    right: `await createBinanceUsdm(binance).newOrder(limit);`,
    caught: client('apiKey', /is missing/),
  },
  {
    title: 'a testnet that the exchange has not',
    mistaken: `await createBitgetMix({ ...bitgetKey, environment: 'testnet' }).placeOrder(order);`,
    right: `await createBitgetMix({ ...bitgetKey, environment: 'production' }).placeOrder(order);`,
    caught: compiler(/"testnet"/),
  },
  {
    title: 'plain http',
    mistaken: `await createBinanceUsdm({ ...binance, baseUrl: 'http://fapi.binance.com' }).newOrder(limit);`,
    right: `await createBinanceUsdm({ ...binance, baseUrl: 'https://fapi.binance.com' }).newOrder(limit);`,
    caught: client('baseUrl', /https/),
  },
  {
    title: 'a timeout in seconds as text',
    mistaken: `await createBinanceUsdm({ ...binance, timeout: '10s' }).newOrder(limit);`,
    right: `await createBinanceUsdm({ ...binance, timeout: 10_000 }).newOrder(limit);`,
    caught: compiler(/Type 'string' is not assignable to type 'number'/),
  },
  {
    title: 'a controller in place of its signal',
    mistaken: `
      const controller = new AbortController();
      await usdm.newOrder(limit, { signal: controller });`,
    right: `
      const controller = new AbortController();
      await usdm.newOrder(limit, { signal: controller.signal });`,
    caught: compiler(/'AbortController' is (missing|not assignable)/),
  },
  {
    title: 'parameters of a verb one level too high',
    mistaken: `await usdm.POST('/fapi/v1/order', { query: limit });`,
    right: `await usdm.POST('/fapi/v1/order', { params: { query: limit } });`,
    caught: compiler(/Property 'params' is missing/),
  },
  {
    title: "key and secret in each other's place",
    mistaken: `await createBinanceUsdm({ ...binance, apiKey: binance.secretKey, secretKey: binance.apiKey }).newOrder(limit);`,
    right: `await createBinanceUsdm(binance).newOrder(limit);`,
    caught: nobody('both are sixty-four letters and digits; the exchange refuses the call (-2014, -2015)'),
  },
  {
    title: 'a key of production on the testnet',
    mistaken: `await createBinanceUsdm({ ...binance, environment: 'testnet' }).newOrder(limit);`,
    right: `await createBinanceUsdm({ ...binance, environment: 'production' }).newOrder(limit);`,
    caught: nobody('a key does not say where it was made; the exchange refuses the call (-2015)'),
  },
];
