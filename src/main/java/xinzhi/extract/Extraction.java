package xinzhi.extract;

import java.util.List;

/** All that was read from one article. */
public record Extraction(
        Reading reading, List<Claim> claims, List<Observation> observations, List<Statement> statements) {
    public Extraction {
        claims = List.copyOf(claims);
        observations = List.copyOf(observations);
        statements = List.copyOf(statements);
    }
}
