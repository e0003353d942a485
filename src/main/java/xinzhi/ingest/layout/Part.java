package xinzhi.ingest.layout;

/** What a stretch of a page is. */
public enum Part {
    TITLE,
    COLUMN,
    BYLINE,
    /** Where an author works, where a text was first printed, who took a photo. */
    AFFILIATION,
    BODY,
    /** Dates, page numbers, editors: nothing that any article says. */
    FURNITURE,
    /** Words that no article claimed. */
    UNASSIGNED,
    WHITE_SPACE
}
