package xinzhi.export.view;

import java.util.Optional;
import xinzhi.export.network.Period;

/** Takes the rows of a query one by one and makes edges of them. */
interface Gatherer {
    /**
     * False where the row lacks what makes an edge, so that it is left out.
     *
     * @param seen when the row's article was printed
     */
    boolean add(Cells row, Optional<Period> seen);

    /** For once, when all rows are in. */
    Gathered finish();
}
