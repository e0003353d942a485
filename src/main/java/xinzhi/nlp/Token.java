package xinzhi.nlp;

import xinzhi.text.Span;

/** A word of a text with its part of speech in HanLP's tag set ({@code n}, {@code v}, {@code vn}, {@code a}, {@code w} ...). */
public record Token(Span span, String tag) {}
