-- What all migrations make together. Generated: vitest -u writes it anew.
-- Version 4

CREATE TABLE attempts (
  position INTEGER PRIMARY KEY,
  session TEXT NOT NULL REFERENCES sessions (id),
  id TEXT NOT NULL,
  task TEXT NOT NULL,
  number INTEGER NOT NULL,
  status TEXT NOT NULL,
  agent TEXT NOT NULL,
  model TEXT,
  started_at INTEGER NOT NULL,
  ended_at INTEGER,
  state TEXT NOT NULL,
  UNIQUE (session, id)
) STRICT;

CREATE TABLE commands (
  id INTEGER PRIMARY KEY,
  session TEXT NOT NULL REFERENCES sessions (id),
  at INTEGER NOT NULL,
  command TEXT NOT NULL,
  handled INTEGER
) STRICT;

CREATE INDEX commands_waiting ON commands (session) WHERE handled IS NULL;

CREATE TABLE event_hours (
  hour INTEGER PRIMARY KEY,
  first_seq INTEGER NOT NULL,
  last_seq INTEGER NOT NULL
) STRICT;

CREATE TABLE events (
  seq INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  session TEXT NOT NULL,
  task TEXT,
  attempt TEXT,
  type TEXT NOT NULL,
  version INTEGER NOT NULL,
  data TEXT NOT NULL
, mono INTEGER) STRICT;

CREATE INDEX events_by_attempt ON events (attempt) WHERE attempt IS NOT NULL;

CREATE INDEX events_by_session ON events (session);

CREATE INDEX events_by_task ON events (task, session) WHERE task IS NOT NULL;

CREATE INDEX events_by_type ON events (type, session);

CREATE TABLE leases (
  session TEXT PRIMARY KEY REFERENCES sessions (id),
  fence INTEGER NOT NULL,
  pid INTEGER,
  start_time TEXT,
  host TEXT NOT NULL,
  pid_namespace TEXT,
  since INTEGER NOT NULL
) STRICT;

CREATE TABLE ledger (
  key TEXT PRIMARY KEY,
  session TEXT NOT NULL,
  task TEXT,
  agent TEXT NOT NULL,
  account TEXT NOT NULL,
  model TEXT,
  at INTEGER NOT NULL,
  reserved INTEGER NOT NULL,
  spent INTEGER NOT NULL,
  state TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX ledger_by_time ON ledger (at, state, spent, reserved);

CREATE TABLE meta (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE parked (
  key TEXT PRIMARY KEY,
  until INTEGER,
  reason TEXT NOT NULL,
  code TEXT NOT NULL,
  at INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  session TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE plans (
  session TEXT PRIMARY KEY REFERENCES sessions (id),
  plan TEXT NOT NULL
) STRICT;

CREATE TABLE rollups (
  period INTEGER NOT NULL,
  series INTEGER NOT NULL REFERENCES series (id),
  start INTEGER NOT NULL,
  count INTEGER NOT NULL,
  sum INTEGER NOT NULL,
  min INTEGER NOT NULL,
  max INTEGER NOT NULL,
  PRIMARY KEY (period, series, start)
) STRICT, WITHOUT ROWID;

CREATE TABLE samples (
  series INTEGER NOT NULL REFERENCES series (id),
  hour INTEGER NOT NULL,
  part INTEGER NOT NULL,
  count INTEGER NOT NULL,
  data BLOB NOT NULL,
  PRIMARY KEY (series, hour, part)
) STRICT, WITHOUT ROWID;

CREATE TABLE segments (
  file TEXT PRIMARY KEY,
  state TEXT NOT NULL,
  first_seq INTEGER NOT NULL,
  last_seq INTEGER NOT NULL,
  first_at INTEGER NOT NULL,
  last_at INTEGER NOT NULL,
  events INTEGER NOT NULL,
  bytes INTEGER NOT NULL,
  sha256 TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE series (
  id INTEGER PRIMARY KEY,
  metric TEXT NOT NULL,
  label TEXT NOT NULL,
  agent TEXT NOT NULL,
  model TEXT NOT NULL,
  UNIQUE (metric, label, agent, model)
) STRICT;

CREATE TABLE session_segments (
  session TEXT NOT NULL,
  file TEXT NOT NULL REFERENCES segments (file),
  PRIMARY KEY (session, file)
) STRICT, WITHOUT ROWID;

CREATE TABLE sessions (
  position INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  seq INTEGER NOT NULL,
  at INTEGER NOT NULL,
  status TEXT NOT NULL,
  name TEXT NOT NULL,
  plan_file TEXT NOT NULL,
  branch TEXT NOT NULL,
  tasks INTEGER NOT NULL,
  done INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  started_at INTEGER,
  ended_at INTEGER,
  state TEXT NOT NULL
) STRICT;

CREATE TABLE sketches (
  series INTEGER NOT NULL REFERENCES series (id),
  hour INTEGER NOT NULL,
  data BLOB NOT NULL,
  PRIMARY KEY (series, hour)
) STRICT, WITHOUT ROWID;

CREATE TABLE tasks (
  position INTEGER PRIMARY KEY,
  session TEXT NOT NULL REFERENCES sessions (id),
  id TEXT NOT NULL,
  status TEXT NOT NULL,
  failures INTEGER NOT NULL,
  state TEXT NOT NULL,
  UNIQUE (session, id)
) STRICT;
