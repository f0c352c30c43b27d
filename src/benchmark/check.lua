-- Drives one request with wrk, and checks every answer: its status, and its body byte for byte.
-- Usage: wrk ... -s check.lua URL -- EXPECTED [REQUEST [FIRST]]
--   EXPECTED  a file with the right body
--   REQUEST   a file with the body to post; without it, it is a GET
--   FIRST     a number: each request then says another number in its extensions, counting from this one, so that no two are the same

local threads = {}

function setup(thread)
  table.insert(threads, thread)
end

local function contents(name)
  local file = assert(io.open(name, "rb"))
  local text = file:read("*a")
  file:close()
  return text
end

function init(args)
  expected = contents(args[1])
  checked, wrong, example = 0, 0, ""
  wrk.headers["Accept"] = "application/json"
  if not args[2] then
    once = wrk.format("GET")
    return
  end
  wrk.headers["Content-Type"] = "application/json"
  local body = contents(args[2])
  if not args[3] then
    once = wrk.format("POST", nil, nil, body)
    return
  end
  number = tonumber(args[3])
  before = string.sub(body, 1, -2) .. ',"extensions":{"n":'
end

function request()
  if once then
    return once
  end
  number = number + 1
  return wrk.format("POST", nil, nil, string.format("%s%.0f}}", before, number))
end

function response(status, headers, body)
  checked = checked + 1
  if status ~= 200 or body ~= expected then
    wrong = wrong + 1
    if example == "" then
      example = status .. " " .. string.sub(body, 1, 200)
    end
  end
end

function done(summary, latency, requests)
  local checked, wrong, example = 0, 0, ""
  for _, thread in ipairs(threads) do
    checked = checked + thread:get("checked")
    wrong = wrong + thread:get("wrong")
    if thread:get("example") ~= "" then
      example = thread:get("example")
    end
  end
  local errors = summary.errors
  io.write(string.format(
    '\nRESULT {"requests":%d,"microseconds":%d,"bytes":%d,"checked":%d,"wrong":%d,"failed":%d,"p50":%d,"p99":%d,"max":%d,"mean":%.1f}\n',
    summary.requests, summary.duration, summary.bytes, checked, wrong,
    errors.connect + errors.read + errors.write + errors.timeout, latency:percentile(50), latency:percentile(99), latency.max, latency.mean))
  if example ~= "" then
    io.write("EXAMPLE " .. string.gsub(example, "%s+", " ") .. "\n")
  end
end
