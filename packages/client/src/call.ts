/** The answer beside its data: status, headers (names in lower case) and what the exchange counted. */
export interface CallResponse<Data> {
  readonly data: Data;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * What a named method returns: a promise of the data, which can also tell status and headers.
 *
 * @example
 * const time = await usdm.checkServerTime();
 * const { data, headers } = await usdm.checkServerTime().withResponse();
 * console.log(headers['x-mbx-used-weight-1m']);
 */
export interface Call<Data> extends Promise<Data> {
  withResponse(): Promise<CallResponse<Data>>;
}

const ignore = () => {};

/** Make a call's promise out of the pipeline's: one request, two ways to look at it. */
export function toCall<Data>(reply: Promise<CallResponse<Data>>): Call<Data> {
  const data = reply.then((response) => response.data) as Call<Data>;
  data.withResponse = () => {
    // Whoever asks for the response hears of a failure there; the data promise must not be reported as unhandled too.
    data.catch(ignore);
    return reply;
  };
  return data;
}
