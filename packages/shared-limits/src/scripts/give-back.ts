/**
 * Puts back what a holder has leased and not used, and counts it no longer among those who are active. KEYS: windows, each
 * followed by the holders of its pool. ARGV: the holder, then an amount for each. Never more than the holder has, so that a
 * report which arrives twice gives nothing away.
 */
export const giveBackScript = `
for place = 1, #KEYS / 2 do
  local window, holders = KEYS[place * 2 - 1], KEYS[place * 2]
  local has = tonumber(redis.call('HGET', window, 'g:' .. ARGV[1])) or 0
  local rest = math.min(has, tonumber(ARGV[place + 1]))
  if rest > 0 then
    local unspent = math.min(rest, tonumber(redis.call('HGET', window, 'u:' .. ARGV[1])) or 0)
    redis.call('HINCRBY', window, 'total', -rest)
    redis.call('HINCRBY', window, 'g:' .. ARGV[1], -rest)
    redis.call('HINCRBY', window, 'unspent', -unspent)
    redis.call('HINCRBY', window, 'u:' .. ARGV[1], -unspent)
    redis.call('ZREM', holders, ARGV[1])
  end
end
`;
