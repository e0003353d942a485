package xinzhi.extract.pair;

import xinzhi.extract.model.Snippet;

/** What features of a pair are named: what stands before the value of each. */
final class Template {
    static final Snippet CARRIED = Snippet.of("carried");
    static final Snippet CARRIED_BY = Snippet.of("carried=");
    static final Snippet CLAUSE = Snippet.of("clause=");
    static final Snippet ROW = Snippet.of("row=");
    static final Snippet OBJECT_OPENS = Snippet.of("object-opens=");
    static final Snippet OBJECT_CLOSES = Snippet.of("object-closes=");
    static final Snippet SENTENCE_OPENS = Snippet.of("sentence-opens=");
    static final Snippet OTHERS = Snippet.of("others=");
    static final Snippet OBJECT_VERB = Snippet.of("object-verb=");
    static final Snippet OBJECT_VERB_SENSE = Snippet.of("object-verb-sense=");
    static final Snippet PATH = Snippet.of("path=");
    static final Snippet DISTANCE = Snippet.of("distance=");
    static final Snippet CLAUSES = Snippet.of("clauses=");
    static final Snippet MENTIONS = Snippet.of("mentions=");
    static final Snippet SAME_ROW = Snippet.of("same-row=");
    static final Snippet WORD = Snippet.of("word=");
    static final Snippet SENSE = Snippet.of("sense=");
    static final Snippet VERBS = Snippet.of("verbs=");
    static final Snippet ONLY_VERB = Snippet.of("only-verb=");
    static final Snippet ONLY_SENSE = Snippet.of("only-sense=");
    static final Snippet FIRST_VERB = Snippet.of("first-verb=");
    static final Snippet LAST_VERB = Snippet.of("last-verb=");
    static final Snippet FIRST_SENSE = Snippet.of("first-sense=");
    static final Snippet LAST_SENSE = Snippet.of("last-sense=");
    static final Snippet OBJECT_ROW = Snippet.of("object-row=");
    static final Snippet SUBJECT_ROW = Snippet.of("subject-row=");
    static final Snippet SUBJECT_OPENS = Snippet.of("subject-opens=");
    static final Snippet SUBJECT_VERB = Snippet.of("subject-verb=");
    static final Snippet SUBJECT_VERB_SENSE = Snippet.of("subject-verb-sense=");
    static final Snippet FREE_SUBJECT_OBJECT_VERB = Snippet.of("free-subject-object-verb=");
    static final Snippet SUBJECT_VERB_TAG = Snippet.of("subject-verb-tag=");
    static final Snippet OBJECT_VERB_TAG = Snippet.of("object-verb-tag=");
    static final Snippet SUBJECT_PREPOSITION = Snippet.of("subject-preposition=");
    static final Snippet OBJECT_PREPOSITION = Snippet.of("object-preposition=");
    static final Snippet OBJECT_CLAUSE = Snippet.of("object-clause=");
    static final Snippet LINK = Snippet.of("link=");
    static final Snippet LINKED = Snippet.of("linked=");
    static final Snippet TAIL = Snippet.of("tail=");
    static final Snippet TAIL_VERB = Snippet.of("tail-verb=");
    static final Snippet SUBJECT_ENDING = Snippet.of("subject-ending=");
    static final Snippet OBJECT_ENDING = Snippet.of("object-ending=");
    static final Snippet SUBJECT_HOLDS_OBJECT = Snippet.of("subject-holds-object=");
    static final Snippet OBJECT_HOLDS_SUBJECT = Snippet.of("object-holds-subject=");
    static final Snippet KNOWN_KIND = Snippet.of("known-kind=");
    static final Snippet SUBJECT_TITLE = Snippet.of("subject-title=");
    static final Snippet OBJECT_TITLE = Snippet.of("object-title=");
    static final Snippet SUBJECT_FREQUENCY = Snippet.of("subject-frequency=");
    static final Snippet OBJECT_FREQUENCY = Snippet.of("object-frequency=");
    static final Snippet TOGETHER = Snippet.of("together=");

    private Template() {}
}
