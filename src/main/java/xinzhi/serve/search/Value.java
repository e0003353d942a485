package xinzhi.serve.search;

import org.apache.jena.graph.Node;

/** One value that hits can be narrowed to: a thing, a term of the vocabulary, a year. */
record Value(Dimension dimension, Node node) {}
