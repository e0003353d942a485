package xinzhi.extract.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import xinzhi.extract.word.Chunk;
import xinzhi.extract.word.Chunker;
import xinzhi.extract.word.Words;
import xinzhi.ontology.LexiconEntry;
import xinzhi.ontology.ThingType;

/** Finds the unknown members of an enumeration of which one is known: what stands beside an industry is an industry. */
final class SiblingFinder {
    static final String RULE = "enumeration";

    private static final String SEPARATORS = "、";
    private static final int LONGEST = 12;
    private static final int SHORTEST = 4;

    private final Chunker chunker;
    private final String joints;
    private final double prior;

    /** @param joints the characters that join the last member: 和, 与, 及 */
    SiblingFinder(Chunker chunker, List<String> joints, double prior) {
        this.chunker = chunker;
        this.joints = SEPARATORS + String.join("", joints);
        this.prior = prior;
    }

    List<Candidate> find(Words words, List<Chunk> chunks) {
        List<Candidate> found = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= chunks.size(); i++) {
            if (i == chunks.size() || !joined(words, chunks.get(i - 1), chunks.get(i))) {
                if (i - start > 1) {
                    ofOne(words, chunks.subList(start, i), found);
                }
                start = i;
            }
        }
        return found;
    }

    private boolean joined(Words words, Chunk left, Chunk right) {
        int at = left.span().end();
        return right.span().start() == at + 1 && joints.indexOf(words.text().charAt(at)) >= 0;
    }

    private void ofOne(Words words, List<Chunk> members, List<Candidate> found) {
        List<ThingType> known = members.stream()
                .map(SiblingFinder::known)
                .flatMap(Optional::stream)
                .map(LexiconEntry::type)
                .toList();
        if (known.isEmpty()
                || words.text().indexOf(SEPARATORS, members.get(0).span().end()) < 0) {
            return;
        }
        Chunk last = members.get(members.size() - 1);
        for (Chunk member : members) {
            if (member == last && member.units().get(0).entry().isPresent()) {
                continue; // what follows a known term here may belong to all the members
            }
            chunker.bare(member)
                    .filter(m -> m.units().stream().anyMatch(u -> u.entry().isEmpty()))
                    .map(Chunk::span)
                    .filter(s -> s.length() >= SHORTEST && s.length() <= LONGEST)
                    .ifPresent(s -> found.add(new Candidate(s, known.get(0), RULE, prior)));
        }
    }

    private static Optional<LexiconEntry> known(Chunk chunk) {
        return chunk.size() == 1 ? chunk.head().entry() : Optional.empty();
    }
}
