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
    FURNITURE,
    /** The journal with its volume and issue, a running head, a page number: of a paper, as all that follow. */
    RUNNING_HEAD,
    ABSTRACT,
    KEYWORDS,
    /** Classification, DOI, dates, funds, editors. */
    NUMBER,
    TRANSLATION,
    FOOTNOTE,
    TABLE,
    BOX,
    /** References, and what stands between them and the next paper. */
    REFERENCE
}
