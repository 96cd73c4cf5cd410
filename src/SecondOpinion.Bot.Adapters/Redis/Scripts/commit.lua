-- Writes one turn, all of it or nothing.
-- KEYS: 1 the conversation's activities (list)  2 their ids (hash: id -> sequence)  3 conversations by last activity (sorted set)
--       4 documents (hash: key -> version, blank, JSON)  5 their keys (sorted set)  6 the last version given
-- ARGV: conversation, expected sequence, now in microseconds,
--       number of activities, (id, JSON) each,
--       number of documents, (key, version or "*" or "", JSON) each,
--       number of deletions, key each
local at = 4

local function take()
  local value = ARGV[at]
  at = at + 1
  return value
end

local activities = {}
for n = 1, tonumber(take()) do
  activities[n] = { id = take(), json = take() }
end
local documents = {}
for n = 1, tonumber(take()) do
  documents[n] = { key = take(), version = take(), json = take() }
end

if redis.call('HEXISTS', KEYS[2], activities[1].id) == 1 then
  return 'repeated'
end
if tostring(redis.call('LLEN', KEYS[1])) ~= ARGV[2] then
  return 'conflict'
end
for _, document in ipairs(documents) do
  local stored = redis.call('HGET', KEYS[4], document.key)
  local version = stored and string.match(stored, '^%d+') or ''
  if document.version ~= '*' and document.version ~= version then
    return 'conflict'
  end
end
for _, activity in ipairs(activities) do
  if redis.call('HEXISTS', KEYS[2], activity.id) == 1 then
    return 'taken'
  end
end

for _, activity in ipairs(activities) do
  redis.call('HSET', KEYS[2], activity.id, redis.call('RPUSH', KEYS[1], activity.json))
end
redis.call('ZADD', KEYS[3], ARGV[3], ARGV[1])
for _, document in ipairs(documents) do
  redis.call('HSET', KEYS[4], document.key, redis.call('INCR', KEYS[6]) .. ' ' .. document.json)
  redis.call('ZADD', KEYS[5], 0, document.key)
end
for _ = 1, tonumber(take()) do
  local key = take()
  redis.call('HDEL', KEYS[4], key)
  redis.call('ZREM', KEYS[5], key)
end
return 'committed'
