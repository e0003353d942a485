package xinzhi.extract.figure;

import java.util.Optional;
import xinzhi.text.Span;

/** A time expression of a passage; a vague one, such as 近年来, has no period. */
record Time(Span span, Optional<String> period) {}
