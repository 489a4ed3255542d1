/**
 * Keeps a hold on pools until a time on the exchange's clock, and tells everybody, unless a longer one is known. It is kept
 * for a minute more, because the exchange's clock may be behind the server's. KEYS: the pools' holds. ARGV: until, the
 * channel, the message.
 */
export const holdScript = `
local time = redis.call('TIME')
local left = tonumber(ARGV[1]) - (time[1] * 1000 + math.floor(time[2] / 1000))
local news = false
for _, hold in ipairs(KEYS) do
  local known = tonumber(redis.call('GET', hold)) or 0
  if tonumber(ARGV[1]) > known then
    redis.call('SET', hold, ARGV[1], 'PX', string.format('%d', math.max(left, 1) + 60000))
    news = true
  end
end
if news then redis.call('PUBLISH', ARGV[2], ARGV[3]) end
return news and 1 or 0
`;
