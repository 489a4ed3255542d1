/**
 * A short name for the account of a key, which is not the key and tells nothing of it: the same in every process. Two
 * keys of one account have different names, so an `accountId` says that they share.
 */
export function accountName(apiKey: string): string {
  // cyrb53: 53 bits, at once. WebCrypto's hashes are asynchronous.
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < apiKey.length; at++) {
    const code = apiKey.charCodeAt(at);
    high = Math.imul(high ^ code, 2_654_435_761);
    low = Math.imul(low ^ code, 1_597_334_677);
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return (4_294_967_296 * (2_097_151 & low) + (high >>> 0)).toString(36);
}
