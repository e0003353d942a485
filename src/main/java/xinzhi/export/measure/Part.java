package xinzhi.export.measure;

/** Some vertices with their places, in coordinates of their own. */
record Part(int[] vertices, double[] x, double[] y) {
    double left(double[] halfWidth) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < vertices.length; i++) {
            least = Math.min(least, x[i] - halfWidth[vertices[i]]);
        }
        return least;
    }

    double right(double[] halfWidth) {
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < vertices.length; i++) {
            most = Math.max(most, x[i] + halfWidth[vertices[i]]);
        }
        return most;
    }

    double bottom(double[] halfHeight) {
        return new Part(vertices, y, x).left(halfHeight);
    }

    double top(double[] halfHeight) {
        return new Part(vertices, y, x).right(halfHeight);
    }

    /** The values of these vertices, from those of all. */
    double[] of(double[] all) {
        double[] own = new double[vertices.length];
        for (int i = 0; i < vertices.length; i++) {
            own[i] = all[vertices[i]];
        }
        return own;
    }
}
