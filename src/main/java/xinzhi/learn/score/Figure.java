package xinzhi.learn.score;

/** How well one task was done. @param gold how many there are @param found how many were found */
public record Figure(String task, double precision, double recall, int gold, int found) {
    public double f1() {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
