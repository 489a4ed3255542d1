/** How many arguments stand for one request. */
const fields = 10;

/**
 * Takes all windows of a lease at once or none, and grants what is left. One script, so that nobody comes between.
 *
 * KEYS: the record of the server's run; then for each request its window, the holders of its pool that are active, the
 * pool's hold.
 * ARGV: the holder, the run that it knew last; then for each request ms, start, limit, want, min, and what the holder knows
 * of the window: carried and granted to itself in all, unspent of that, seen by the exchange, and 1 if it may have sent
 * calls that no lease is for.
 * Answers the run, the places of what was lacking, the grants, the holds.
 *
 * A window is a hash: `total` (granted and carried), `unspent` (granted and, as far as is told, not sent yet), `seen` (what
 * the exchange has counted), `opened` (when it was first asked for), `shut` (1: nothing more is granted of it), and for
 * each holder what it was granted `g:`, has carried over `c:` and not spent `u:`.
 */
export const leaseScript = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local holder, known = ARGV[1], ARGV[2]

-- A server that has started again may have forgotten what was spent of the windows that were open then.
local info = redis.pcall('INFO', 'server')
local run = type(info) == 'string' and string.match(info, 'run_id:(%x+)') or 'unknown'
local record = redis.call('HMGET', KEYS[1], 'run', 'since', 'again')
local since, again = tonumber(record[2]), record[3] == '1'
if record[1] ~= run then
  since, again = now, record[1] ~= false or known ~= ''
  redis.call('DEL', KEYS[1])
  redis.call('HSET', KEYS[1], 'run', run, 'since', since, 'again', again and 1 or 0)
elseif not again and known ~= '' and known ~= run then
  again = true
  redis.call('HSET', KEYS[1], 'again', 1)
end
redis.call('PEXPIRE', KEYS[1], 604800000)

-- Nothing more is granted of the first window that anyone asks for after that, if it may have been open before.
local function isForgotten(name, ms, start)
  if not again or now - since > ms + 1000 then return false end
  redis.call('HSETNX', KEYS[1], name, start)
  return start <= tonumber(redis.call('HGET', KEYS[1], name))
end

-- Writes down what the holder says of a window, whether it is granted anything or not. Gives what is left, and what it has.
local function report(window, limit, granted, carried, unspent, seen, astray)
  local was = redis.call('HMGET', window, 'total', 'unspent', 'seen', 'g:' .. holder, 'c:' .. holder, 'u:' .. holder, 'shut')
  for index = 1, 7 do was[index] = tonumber(was[index]) or 0 end
  redis.call('HSETNX', window, 'opened', now)
  granted = math.max(granted, was[4])
  carried = math.max(carried, was[5])
  seen = math.max(seen, was[3])
  local total = was[1] + granted - was[4] + carried - was[5]
  local allUnspent = was[2] + unspent - was[6]
  redis.call('HSET', window, 'total', total, 'unspent', allUnspent, 'seen', seen,
    'g:' .. holder, granted, 'c:' .. holder, carried, 'u:' .. holder, unspent, 'shut', math.max(was[7], astray))
  -- What the exchange has seen beyond what was sent comes from strangers.
  return was[7] + astray > 0 and 0 or limit - math.max(total, seen + allUnspent), granted
end

-- What others may still claim, up to their part of the window: what they would take if they went on as they do, or one
-- lease. It shrinks as the window passes, so that whoever is quick can have what others do not take.
local function claimedByOthers(window, holders, ms, part, want)
  local passed = math.max(1, now - tonumber(redis.call('HGET', window, 'opened')))
  local ahead = math.max(0, ms - passed)
  local claimed = 0
  for _, other in ipairs(redis.call('ZRANGEBYSCORE', holders, now - math.max(ms / 4, 250), '+inf')) do
    if other ~= holder then
      local has = tonumber(redis.call('HGET', window, 'g:' .. other)) or 0
      local pace = math.max(has * ahead / passed, want * ahead / ms)
      claimed = claimed + math.max(0, math.min(math.floor(pace), part - has))
    end
  end
  return claimed
end

local grants, lacking, holds = {}, {}, {}
for place = 1, (#KEYS - 1) / 3 do
  local window, holders, hold = KEYS[place * 3 - 1], KEYS[place * 3], KEYS[place * 3 + 1]
  local at = 2 + (place - 1) * ${fields}
  local ms, start, limit, want, min = tonumber(ARGV[at + 1]), tonumber(ARGV[at + 2]), tonumber(ARGV[at + 3]), tonumber(ARGV[at + 4]), tonumber(ARGV[at + 5])
  local carried, granted, unspent, seen, astray = tonumber(ARGV[at + 6]), tonumber(ARGV[at + 7]), tonumber(ARGV[at + 8]), tonumber(ARGV[at + 9]), tonumber(ARGV[at + 10])

  local memory = math.max(2 * ms, 2000)
  redis.call('ZADD', holders, now, holder)
  redis.call('ZREMRANGEBYSCORE', holders, '-inf', now - memory)
  redis.call('PEXPIRE', holders, memory)
  local sharers = redis.call('ZCARD', holders)

  local left, has = report(window, limit, granted, carried, unspent, seen, astray)
  redis.call('PEXPIRE', window, 2 * ms + 10000)
  local part = math.floor(limit / sharers)
  if has >= part then left = left - claimedByOthers(window, holders, ms, part, want) end
  -- Half of one's part of what is left: leases get smaller towards the end, so that little is left over anywhere.
  local grant = math.max(0, math.min(want, left, math.max(min, math.ceil(left / (2 * sharers)))))
  if grant < min or isForgotten(ms .. ':' .. holders, ms, start) then
    lacking[#lacking + 1] = place - 1
    grant = 0
  end
  grants[place] = grant
  holds[place] = redis.call('GET', hold) or ''
end

for place, grant in ipairs(grants) do
  if #lacking > 0 then
    grants[place] = 0
  elseif grant > 0 then
    local window = KEYS[place * 3 - 1]
    for _, field in ipairs({ 'total', 'unspent', 'g:' .. holder, 'u:' .. holder }) do
      redis.call('HINCRBY', window, field, grant)
    end
  end
end
return { run, lacking, grants, holds }
`;
