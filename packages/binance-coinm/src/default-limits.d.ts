// What `#limits` of package.json stands for: generated/limits.ts, and nothing in browsers. An ambient declaration, because
// otherwise it would be looked for among what was built.
declare module '#limits' {
  export const limits: import('@openderivs/client').ApiLimits['limits'];
  export const rateLimits: import('@openderivs/client').RateLimits;
}
