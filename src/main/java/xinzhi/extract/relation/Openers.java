package xinzhi.extract.relation;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** Which of some forms may match where a clause begins with a sign: each sign is asked about once. Safe from many threads. */
final class Openers {
    private final List<RelationForm> forms;
    private final Map<Character, BitSet> bySign = new ConcurrentHashMap<>();

    Openers(List<RelationForm> forms) {
        this.forms = forms;
    }

    /** The places of those that may match at the content of a clause of a sentence. */
    BitSet of(Coded coded, List<Clause> clauses, List<Topic> topics) {
        BitSet openers = new BitSet(forms.size());
        for (int i = 0; i < clauses.size(); i++) {
            int content = topics.get(i).content();
            if (content < clauses.get(i).end()) {
                openers.or(of(coded.signs().charAt(content)));
            }
        }
        return openers;
    }

    private BitSet of(char sign) {
        BitSet known = bySign.get(sign);
        return known == null ? bySign.computeIfAbsent(sign, this::asked) : known;
    }

    private BitSet asked(char sign) {
        BitSet openers = new BitSet(forms.size());
        IntStream.range(0, forms.size())
                .filter(i -> forms.get(i).opensClause() && forms.get(i).sieve().mayBeginWith(sign))
                .forEach(openers::set);
        return openers;
    }
}
