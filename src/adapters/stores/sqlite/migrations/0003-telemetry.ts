/**
 * Monotonic time on events; sums and distributions that are kept in the transaction of the events they are made of; where in
 * the log each hour lies; and what names this database among others. `measured` says whether sums and states are those of all
 * events: a database from before is measured once, when it is next opened.
 */
export const sql: string = `
ALTER TABLE events ADD COLUMN mono INTEGER;

-- database: eight hex digits, the same in every copy. measured: yes or no.
CREATE TABLE meta (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO meta (key, value) VALUES
  ('database', lower(hex(randomblob(4)))),
  ('measured', CASE WHEN EXISTS (SELECT 1 FROM events) THEN 'no' ELSE 'yes' END);

-- What is told apart, by number: rows about it are many and small.
CREATE TABLE series (
  id INTEGER PRIMARY KEY,
  metric TEXT NOT NULL,
  label TEXT NOT NULL,
  agent TEXT NOT NULL,
  model TEXT NOT NULL,
  UNIQUE (metric, label, agent, model)
) STRICT;

-- Sums. period: 0 minute, 1 hour, 2 day, 3 week; start: when it begins, milliseconds UTC.
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

-- Distributions of an hour: a quantile sketch each (sketch.ts).
CREATE TABLE sketches (
  series INTEGER NOT NULL REFERENCES series (id),
  hour INTEGER NOT NULL,
  data BLOB NOT NULL,
  PRIMARY KEY (series, hour)
) STRICT, WITHOUT ROWID;

-- The values themselves with their times, some hundred to a row (samples.ts), as long as the raw events are kept.
CREATE TABLE samples (
  series INTEGER NOT NULL REFERENCES series (id),
  hour INTEGER NOT NULL,
  part INTEGER NOT NULL,
  count INTEGER NOT NULL,
  data BLOB NOT NULL,
  PRIMARY KEY (series, hour, part)
) STRICT, WITHOUT ROWID;

-- Between which positions the events of an hour lie, so that a time leads into the log without an index on it.
CREATE TABLE event_hours (
  hour INTEGER PRIMARY KEY,
  first_seq INTEGER NOT NULL,
  last_seq INTEGER NOT NULL
) STRICT;

-- Archived events. state: kept, or dropped while its file is being removed.
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

-- Which segments hold events of a session.
CREATE TABLE session_segments (
  session TEXT NOT NULL,
  file TEXT NOT NULL REFERENCES segments (file),
  PRIMARY KEY (session, file)
) STRICT, WITHOUT ROWID;
`;
