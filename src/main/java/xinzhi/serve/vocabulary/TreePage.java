package xinzhi.serve.vocabulary;

import java.util.List;
import xinzhi.serve.view.Portion;

/**
 * A tree, or of a large one as much as a page holds: some of those at its top or below one of its branches, each with what is below it where that
 * is little.
 *
 * @param way from the top down to the branch below which the page is; empty at the top
 * @param branches those shown
 * @param isWhole whether all of the tree is
 */
public record TreePage(Tree tree, List<Tree.Branch> way, List<Tree.Branch> branches, Portion portion, boolean isWhole) {
    /** Up to so many things, a tree is shown whole. */
    public static final int WHOLE = 4000;

    /** Branches beside each other on a page of a larger one. */
    private static final int BRANCHES = 200;
    /** With no more below it a branch is shown with all of them; a larger one has a page of its own. */
    private static final int BELOW = 12;

    /**
     * A page.
     *
     * @param way to the branch that is wanted
     * @param page from 1
     * @param whole up to so many things
     */
    public static TreePage of(Tree tree, List<Tree.Branch> way, int page, int whole) {
        List<Tree.Branch> all =
                way.isEmpty() ? tree.branches() : way.get(way.size() - 1).branches();
        if (tree.size() <= whole && way.isEmpty()) {
            return new TreePage(tree, way, all, Portion.of("page", 1, Integer.MAX_VALUE, all.size(), all.size()), true);
        }
        int from = (int) Math.min(all.size(), (page - 1L) * BRANCHES);
        List<Tree.Branch> shown = all.subList(from, Math.min(all.size(), from + BRANCHES));
        return new TreePage(tree, way, shown, Portion.of("page", page, BRANCHES, shown.size(), all.size()), false);
    }

    /** Whether what is below a branch is shown here. */
    public boolean isOpen(Tree.Branch branch) {
        return isWhole || branch.below() <= BELOW;
    }
}
