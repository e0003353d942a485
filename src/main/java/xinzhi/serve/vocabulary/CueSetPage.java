package xinzhi.serve.vocabulary;

import java.util.List;

/** A cue set and the rules that refer to it. */
public record CueSetPage(CueSet cueSet, List<Rule> rules) {}
