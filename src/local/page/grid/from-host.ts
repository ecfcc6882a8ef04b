/** Options of a mutation that comes from the host: it is content, not a gesture of the person. */
export const fromHost = { fromCollab: true };
