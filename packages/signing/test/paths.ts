/** What openapi-typescript would write for a few operations. */
interface Call<Query> {
  parameters: { query?: Query; header?: never; path?: never; cookie?: never };
  requestBody?: never;
  responses: {
    200: { headers: Record<string, unknown>; content: { 'application/json': { code: number; msg: string } } };
  };
}

interface CallWithBody<Query, Body> extends Omit<Call<Query>, 'requestBody'> {
  requestBody: { content: { 'application/json': Body } };
}

type Text = Record<string, unknown>;

export interface paths {
  '/fapi/v1/time': { get: Call<Text> };
  '/fapi/v1/listenKey': { post: Call<Text>; get?: never };
  '/fapi/v1/order': { get: Call<Text>; post: CallWithBody<Text, Text>; delete: Call<Text> };
  '/fapi/v1/positionMargin': { post: Call<Text> };
  '/api/v2/mix/account/account': { get: Call<Text> };
  '/api/v2/mix/account/set-margin-mode': { post: CallWithBody<Text, Text> };
}

/** Those of them that the generated clients' table would hold; the rest is unknown to it. */
export const operations = {
  checkServerTime: { method: 'GET', path: '/fapi/v1/time', security: 'public' },
  startUserDataStream: { method: 'POST', path: '/fapi/v1/listenKey', security: 'key' },
  newOrder: { method: 'POST', path: '/fapi/v1/order', security: 'TRADE' },
  queryOrder: { method: 'GET', path: '/fapi/v1/order', security: 'USER_DATA' },
} as const;
