package xinzhi.ingest.layout;

import java.util.Optional;
import xinzhi.text.Span;

/** What became of a stretch of the page, and why. */
public record LedgerEntry(Span span, Part part, Optional<String> articleId, String reason) {}
