package xinzhi.extract;

import java.util.Optional;
import xinzhi.extract.mention.EntityModel;
import xinzhi.extract.pair.RelationModel;
import xinzhi.extract.statement.SentenceModel;

/** What was learned from annotated pages, as far as there is any. */
public record Models(
        Optional<EntityModel> entities, Optional<RelationModel> relations, Optional<SentenceModel> sentences) {
    /** Rules alone. */
    public static final Models NONE = new Models(Optional.empty(), Optional.empty(), Optional.empty());

    /** Those that came with the program. */
    public static Models shipped() {
        return new Models(EntityModel.shipped(), RelationModel.shipped(), SentenceModel.shipped());
    }
}
