package xinzhi.ontology;

/** One thing in the ontology's files that their author can fix; prints as {@code file:line: message}. */
public record Problem(String file, long line, String message) implements Comparable<Problem> {
    @Override
    public int compareTo(Problem other) {
        int byFile = file.compareTo(other.file);
        int byLine = byFile != 0 ? byFile : Long.compare(line, other.line);
        return byLine != 0 ? byLine : message.compareTo(other.message);
    }

    @Override
    public String toString() {
        return file + ":" + line + ": " + message;
    }
}
