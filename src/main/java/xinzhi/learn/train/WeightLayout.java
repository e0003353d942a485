package xinzhi.learn.train;

/**
 * Where the weights of a model stand: first the constants, then those of each feature, column by column.
 *
 * @param columns how many there are
 * @param starts where each feature's weights begin, and behind the last
 * @param columnOf the column of each weight of a feature
 */
record WeightLayout(int columns, int[] starts, int[] columnOf) {
    /** @param columnsOf for each feature those that it has weights for, ascending */
    static WeightLayout of(int columns, int constants, int[][] columnsOf) {
        int[] starts = new int[columnsOf.length + 1];
        starts[0] = constants;
        for (int f = 0; f < columnsOf.length; f++) {
            starts[f + 1] = starts[f] + columnsOf[f].length;
        }
        int[] columnOf = new int[starts[columnsOf.length]];
        for (int f = 0; f < columnsOf.length; f++) {
            System.arraycopy(columnsOf[f], 0, columnOf, starts[f], columnsOf[f].length);
        }
        return new WeightLayout(columns, starts, columnOf);
    }

    int features() {
        return starts.length - 1;
    }

    int size() {
        return columnOf.length;
    }
}
