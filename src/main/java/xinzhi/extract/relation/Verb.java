package xinzhi.extract.relation;

import java.util.List;

/** A verb of the verb table in a coded sentence, with the rules that know it. */
record Verb(int from, int to, List<RelationForm> forms) {}
