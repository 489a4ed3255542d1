/** The files of openapi-typescript that are used, typed by what its index says of the same functions. */
declare module 'openapi-typescript/dist/lib/ts.mjs' {
  export { astToString, NEVER, NULL, NUMBER, STRING, tsPropertyIndex } from 'openapi-typescript';
}

declare module 'openapi-typescript/dist/transform/index.mjs' {
  export { transformSchema as default } from 'openapi-typescript';
}

declare module 'openapi-typescript/dist/transform/schema-object.mjs' {
  export { transformSchemaObject as default } from 'openapi-typescript';
}
