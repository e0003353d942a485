package xinzhi.export.network;

import java.util.Optional;

/**
 * A thing in a network.
 *
 * @param id its IRI; the text itself where a query gave a literal
 * @param english empty where it has no English name
 * @param type local name of its class, empty where it has none
 * @param url of the thing's page
 * @param evidence in how many places articles name it
 * @param seen from the first to the last dated article behind its edges
 */
public record Vertex(
        String id, String label, String english, String type, String url, long evidence, Optional<Period> seen) {}
