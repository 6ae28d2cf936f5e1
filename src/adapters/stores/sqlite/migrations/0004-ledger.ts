/**
 * What was spent and is set aside, of all sessions in one place, and the accounts that rest: kept in the transaction of the events
 * they are made of. `ledger` in `meta`: whether they are those of all events; a database from before is filled when it is next opened.
 */
export const sql: string = `
-- One row an attempt, or a question that br itself asked of a model. at: when it began. reserved: what was set aside for it.
-- spent: while live what was charged so far, then what it cost. state: live, or settled.
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

-- All that a sum over a period needs.
CREATE INDEX ledger_by_time ON ledger (at, state, spent, reserved);

-- Accounts, or <account>/<model>, that get no new attempt. until: null while a person is waited for. at, seq, session: of the event.
CREATE TABLE parked (
  key TEXT PRIMARY KEY,
  until INTEGER,
  reason TEXT NOT NULL,
  code TEXT NOT NULL,
  at INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  session TEXT NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO meta (key, value)
  VALUES ('ledger', CASE WHEN EXISTS (SELECT 1 FROM sessions) THEN 'no' ELSE 'yes' END);
`;
