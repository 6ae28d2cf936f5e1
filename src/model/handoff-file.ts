/** File at the top of a workspace an attempt may write to pass text to the tasks that need it; never part of a snapshot. */
export const HANDOFF_FILE = '.br-handoff.md';
