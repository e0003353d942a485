package xinzhi.learn.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import xinzhi.extract.mention.MentionFinder;
import xinzhi.learn.gold.GoldReader;
import xinzhi.learn.gold.Split;
import xinzhi.ontology.Ontology;
import xinzhi.sample.ProjectOntology;

class SentenceTrainerTest {
    private final Ontology ontology = ProjectOntology.ONE;
    private final Split split =
            Split.of(new GoldReader(List.of(Path.of("seeds"))).readAll(List.of(Path.of("src/main/gold"))));

    @Test
    void theSameArticlesGiveTheSameModel() {
        MentionFinder rules = new MentionFinder(ontology, MentionFinder.analyzer(ontology));
        List<ReadArticle> few = ReadArticle.of(split.training().subList(0, 6), rules);
        SentenceTrainer trainer = new SentenceTrainer(ontology);
        assertEquals(trainer.train(few).files(), trainer.train(few).files());
        assertEquals(4, trainer.train(few).files().size());
    }
}
