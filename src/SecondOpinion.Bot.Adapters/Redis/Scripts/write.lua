-- Writes documents, all of them or none.
-- KEYS: 1 documents (hash: key -> version, blank, JSON)  2 their keys (sorted set)  3 the last version given
-- ARGV: (key, version or "*" or "", JSON) each
for at = 1, #ARGV, 3 do
  local stored = redis.call('HGET', KEYS[1], ARGV[at])
  local version = stored and string.match(stored, '^%d+') or ''
  if ARGV[at + 1] ~= '*' and ARGV[at + 1] ~= version then
    return 0
  end
end
for at = 1, #ARGV, 3 do
  redis.call('HSET', KEYS[1], ARGV[at], redis.call('INCR', KEYS[3]) .. ' ' .. ARGV[at + 2])
  redis.call('ZADD', KEYS[2], 0, ARGV[at])
end
return 1
