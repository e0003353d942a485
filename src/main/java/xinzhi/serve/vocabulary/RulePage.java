package xinzhi.serve.vocabulary;

import java.util.List;

/** A rule, the cue sets that it refers to, and the first of what it read. */
public record RulePage(Rule rule, List<CueSet> cueSets, List<RuleFact> facts) {}
