package xinzhi.export.view;

import java.util.Optional;
import xinzhi.export.network.Period;

/** Takes the rows of a query one by one and makes edges of them. */
interface Gatherer {
    /** @param seen when the row's article was printed */
    void add(Cells row, Optional<Period> seen);

    /** For once, when all rows are in. */
    Gathered finish();
}
