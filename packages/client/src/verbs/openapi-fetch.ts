// The one file that knows openapi-fetch, which is frozen. The verbs keep what it promises and use the parts of it that a
// bundle can leave out. They do not run its `createClient`: a call needs no Request, Headers and Response of its own, which
// were a third of what it cost, and a whole core for them in every bundle. test/openapi-fetch.test.ts compares the two.

export {
  type Client,
  createQuerySerializer,
  defaultPathSerializer,
  type HeadersOptions,
  type MergedOptions,
  type Middleware,
  type MiddlewareCallbackParams,
  type MiddlewareRequestParams,
  mergeHeaders,
  type ParseAs,
  type QuerySerializer,
  type QuerySerializerOptions,
  removeTrailingSlash,
} from 'openapi-fetch';
