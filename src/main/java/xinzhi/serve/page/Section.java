package xinzhi.serve.page;

import java.util.Optional;

/** Pages of one kind, which know the paths that are theirs. Safe from many threads. */
@FunctionalInterface
public interface Section {
    /** Empty where the path is none of theirs, or nothing is there. */
    Optional<Reply> answer(Site site, Words words, Ask ask);
}
