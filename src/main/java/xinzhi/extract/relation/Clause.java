package xinzhi.extract.relation;

/** A stretch of a coded sentence between two marks of punctuation, the closing one left out. */
record Clause(int start, int end) {
    boolean contains(int at) {
        return start <= at && at < end;
    }
}
