package xinzhi.learn.train;

/** By what things, relations and statements are read. */
public enum Means {
    RULES,
    MODEL,
    BOTH
}
