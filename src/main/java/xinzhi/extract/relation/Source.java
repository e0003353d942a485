package xinzhi.extract.relation;

/** A subject for a verb, and how it came to be one. */
record Source(Frame frame, Group group, int at) {}
