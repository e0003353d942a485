package xinzhi.serve.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import xinzhi.serve.name.Name;

class TreePageTest {
    private static Tree.Branch branch(String name, int below) {
        List<Tree.Branch> branches = IntStream.range(0, below)
                .mapToObj(i -> branch(name + "-" + i, 0))
                .toList();
        return new Tree.Branch(new Name(NodeFactory.createURI("urn:" + name), name, ""), 0, below, branches);
    }

    /** 450 branches, the first with 300 others below it, the second with a few. */
    private static Tree tree() {
        List<Tree.Branch> branches = new ArrayList<>(List.of(branch("large", 300), branch("small", 5)));
        IntStream.range(2, 450).forEach(i -> branches.add(branch("leaf" + i, 0)));
        return new Tree("Industry", 755, branches, Map.of());
    }

    @Test
    void aTreeThatIsNotLargeIsShownWhole() {
        TreePage page = TreePage.of(tree(), List.of(), 3, 755);
        assertEquals(tree().branches(), page.branches());
        assertTrue(page.portion().isWhole());
        assertTrue(page.branches().stream().allMatch(page::isOpen));
    }

    @Test
    void ofALargerOneEachPageHasSomeAndAllOfThemAll() {
        List<Tree.Branch> all = new ArrayList<>();
        for (int number = 1; number <= 3; number++) {
            TreePage page = TreePage.of(tree(), List.of(), number, 754);
            assertEquals(450, page.portion().total());
            assertEquals(page.branches().size(), page.portion().shown());
            assertEquals(number < 3, page.portion().next());
            all.addAll(page.branches());
        }
        assertEquals(tree().branches(), all);
        assertTrue(TreePage.of(tree(), List.of(), 4, 754).branches().isEmpty());
    }

    @Test
    void whatIsBelowALargeBranchHasPagesOfItsOwn() {
        TreePage top = TreePage.of(tree(), List.of(), 1, 754);
        assertFalse(top.isOpen(top.branches().get(0)));
        assertTrue(top.isOpen(top.branches().get(1)));
        TreePage below = TreePage.of(tree(), List.of(top.branches().get(0)), 2, 754);
        assertEquals(top.branches().get(0).branches().subList(200, 300), below.branches());
        assertEquals(300, below.portion().total());
    }
}
