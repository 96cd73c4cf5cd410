-- Deletes a conversation and every document under the given prefixes, as one.
-- KEYS: 1 the conversation's activities  2 their ids  3 conversations by last activity  4 documents  5 their keys
-- ARGV: conversation, (first key, first key after) of each prefix
redis.call('DEL', KEYS[1], KEYS[2])
redis.call('ZREM', KEYS[3], ARGV[1])
for at = 2, #ARGV, 2 do
  for _, key in ipairs(redis.call('ZRANGEBYLEX', KEYS[5], '[' .. ARGV[at], '(' .. ARGV[at + 1])) do
    redis.call('HDEL', KEYS[4], key)
    redis.call('ZREM', KEYS[5], key)
  end
end
