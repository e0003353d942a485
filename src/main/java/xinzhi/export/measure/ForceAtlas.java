package xinzhi.export.measure;

/**
 * Moves points until those that belong together stand together: all push one another away, neighbours pull, the centre
 * pulls a little. After ForceAtlas2 (Jacomy and others 2014) with pulls that grow with the logarithm of the distance,
 * which sets communities apart. One thread and strict arithmetic: the same points every time.
 */
final class ForceAtlas {
    private static final double GRAVITY = 1;
    private static final double TOLERANCE = 1;
    private static final double PUSH = 2;

    private final Adjacency both;
    private final double[] mass;
    private final double[] x;
    private final double[] y;
    private final double[] pullX;
    private final double[] pullY;
    private final double[] oldX;
    private final double[] oldY;
    private final QuadTree tree;
    private double speed = 1;
    private double efficiency = 1;

    /** @param x moved in place, as {@code y} is; no two points may start in one place */
    ForceAtlas(Adjacency both, double[] mass, double[] x, double[] y) {
        int size = both.size();
        this.both = both;
        this.mass = mass;
        this.x = x;
        this.y = y;
        this.pullX = new double[size];
        this.pullY = new double[size];
        this.oldX = new double[size];
        this.oldY = new double[size];
        this.tree = new QuadTree(x, y, mass);
    }

    void run(int rounds) {
        for (int round = 0; round < rounds; round++) {
            tree.build();
            for (int v = 0; v < both.size(); v++) {
                sumForces(v);
            }
            move(settle());
            System.arraycopy(pullX, 0, oldX, 0, oldX.length);
            System.arraycopy(pullY, 0, oldY, 0, oldY.length);
        }
    }

    private void sumForces(int v) {
        double[] push = tree.push(v);
        double distance = Math.sqrt(x[v] * x[v] + y[v] * y[v]);
        double gravity = distance > 0 ? GRAVITY * mass[v] / distance : 0;
        double fx = PUSH * mass[v] * push[0] - gravity * x[v];
        double fy = PUSH * mass[v] * push[1] - gravity * y[v];
        for (int i = both.first()[v]; i < both.first()[v + 1]; i++) {
            int other = both.neighbours()[i];
            double dx = x[other] - x[v];
            double dy = y[other] - y[v];
            double length = Math.sqrt(dx * dx + dy * dy);
            if (length > 0) {
                double pull = StrictMath.log(1 + length) / length * both.weights()[i];
                fx += pull * dx;
                fy += pull * dy;
            }
        }
        pullX[v] = fx;
        pullY[v] = fy;
    }

    /** The speed of all, from how much the points sway and how much they get on. */
    private double settle() {
        double swaying = 0;
        double traction = 0;
        for (int v = 0; v < mass.length; v++) {
            swaying += mass[v] * length(pullX[v] - oldX[v], pullY[v] - oldY[v]);
            traction += mass[v] * length(pullX[v] + oldX[v], pullY[v] + oldY[v]) / 2;
        }
        double estimate = 0.05 * Math.sqrt(mass.length);
        double tolerance = TOLERANCE
                * Math.max(
                        Math.sqrt(estimate), Math.min(10, estimate * traction / ((double) mass.length * mass.length)));
        if (swaying / Math.max(traction, 1e-12) > 2) {
            efficiency = Math.max(0.05, efficiency * 0.5);
            tolerance = Math.max(tolerance, TOLERANCE);
        }
        double target = swaying == 0 ? speed * 1.5 : tolerance * efficiency * traction / swaying;
        if (swaying > tolerance * traction) {
            efficiency = Math.max(0.05, efficiency * 0.7);
        } else if (speed < 1000) {
            efficiency *= 1.3;
        }
        speed += Math.min(target - speed, 0.5 * speed);
        return speed;
    }

    private void move(double pace) {
        for (int v = 0; v < mass.length; v++) {
            double sway = mass[v] * length(pullX[v] - oldX[v], pullY[v] - oldY[v]);
            double step = pace / (1 + Math.sqrt(pace * sway));
            x[v] += pullX[v] * step;
            y[v] += pullY[v] * step;
        }
    }

    private static double length(double dx, double dy) {
        return Math.sqrt(dx * dx + dy * dy);
    }
}
