/** The name of a described API. */
export type Api = string;
