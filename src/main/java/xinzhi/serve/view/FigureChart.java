package xinzhi.serve.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import xinzhi.serve.name.Name;

/** Figures of one indicator in one unit, to compare. */
public record FigureChart(Name indicator, String unit, List<Bar> bars) {
    private static final int MOST = 20;

    /**
     * One figure.
     *
     * @param share of the largest, from 0 to 100
     */
    public record Bar(Figure figure, double share) {}

    /** A chart for each indicator of which there are at least two figures that differ, in the order of the figures. */
    public static List<FigureChart> of(List<Figure> figures) {
        Map<String, List<Figure>> groups = new LinkedHashMap<>();
        for (Figure figure : figures) {
            if (figure.value().matches("\\d+(\\.\\d+)?")) {
                groups.computeIfAbsent(figure.indicator().iri() + " " + figure.unit(), k -> new ArrayList<>())
                        .add(figure);
            }
        }
        return groups.values().stream()
                .filter(group -> group.stream().map(Figure::value).distinct().count() > 1)
                .map(FigureChart::chart)
                .toList();
    }

    private static FigureChart chart(List<Figure> group) {
        double most = group.stream().mapToDouble(FigureChart::value).max().orElse(1);
        List<Bar> bars = group.stream()
                .limit(MOST)
                .map(f -> new Bar(f, Math.round(value(f) / most * 1000) / 10.0))
                .toList();
        return new FigureChart(group.get(0).indicator(), group.get(0).unit(), bars);
    }

    private static double value(Figure figure) {
        return Double.parseDouble(figure.value());
    }
}
