package xinzhi.ingest.layout;

/** What a block of a page is, by its form. */
enum Kind {
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
