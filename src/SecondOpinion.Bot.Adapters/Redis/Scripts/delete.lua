-- Deletes documents.
-- KEYS: 1 documents (hash)  2 their keys (sorted set)
-- ARGV: key each
for _, key in ipairs(ARGV) do
  redis.call('HDEL', KEYS[1], key)
  redis.call('ZREM', KEYS[2], key)
end
