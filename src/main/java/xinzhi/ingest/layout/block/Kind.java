package xinzhi.ingest.layout.block;

/** What a block of a page is, by its form. */
public enum Kind {
    BODY,
    HEAD,
    PULL,
    BYLINE,
    CREDIT,
    CAPTION,
    FIGURE,
    COLUMN,
    FURNITURE
}
