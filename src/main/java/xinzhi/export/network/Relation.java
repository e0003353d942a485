package xinzhi.export.network;

/**
 * What an edge says.
 *
 * @param name local name of the property
 * @param label for people, in Chinese where there is one
 */
public record Relation(String name, String label) {}
