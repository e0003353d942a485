package xinzhi.ingest.layout.paper;

import xinzhi.ingest.layout.draft.Draft;
import xinzhi.ingest.layout.line.CreditReader;

/**
 * One paper of a page.
 *
 * @param said who wrote it and where they work, in what journal and issue it stands
 */
public record Paper(Draft draft, CreditReader.Credits said) {}
