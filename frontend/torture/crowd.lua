-- Counts for wrk how the answers were: served, clearly refused (a problem, with Retry-After where it passes), or neither.
local threads = {}

function setup(thread)
  table.insert(threads, thread)
end

function init()
  served, refused, unclear = 0, 0, 0
end

function response(status, headers)
  local given = {}
  for name, value in pairs(headers) do given[name:lower()] = value end
  local problem = (given["content-type"] or ""):find("application/problem+json", 1, true)
  if status == 200 then
    served = served + 1
  elseif problem and (status == 429 or status == 503) and given["retry-after"] then
    refused = refused + 1
  else
    unclear = unclear + 1
  end
end

function done()
  local all = { served = 0, refused = 0, unclear = 0 }
  for _, thread in ipairs(threads) do
    for kind in pairs(all) do all[kind] = all[kind] + thread:get(kind) end
  end
  print(string.format("served=%d refused=%d unclear=%d", all.served, all.refused, all.unclear))
end
