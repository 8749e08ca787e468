export const usage = `Usage:
  leeward solve <problem.json> [--out solution.json] [--seed 1] [--threads n] [--time-limit seconds] [--iterations n] [--json]
  leeward validate <problem.json> [solution.json] [--json]
  leeward explain <problem.json> <solution.json> --case <id> [--place <id>] [--json]
  leeward rank <problem.json> <solution.json> --case <id> [--limit 20] [--json]
  leeward generate --size S|M|L|30k|XL [--seed 1] [--scarcity 1] [--grid 7] [--cases n]

A file named - is standard input. A run uses one thread, however many --threads allows. Progress goes to standard error; --json prints one object on standard output.
Exit codes: 0 ok, 2 bad input or usage, 3 pins that cannot all be kept.`
