package xinzhi.ingest.layout;

import java.util.*;
import org.junit.jupiter.api.Test;
import xinzhi.text.*;

class SeamProbeTest {
    @Test
    void probe() {
        List<String> arts = new ArrayList<>();
        for (var p : Seeds.pages())
            for (var a : Seeds.LAYOUT.apply(p).articles()) if (a.kind() == Article.Kind.ARTICLE) arts.add(a.text());
        Set<String> known =
                Seam.strings(Seeds.ONT.lexicon().forms(), Seeds.ONT.cues().words("common-word"));
        for (boolean inside : new boolean[] {true, false})
            for (double c : new double[] {0, 4, 8, 12, 16, 24}) {
                Random r = new Random(5);
                int top = 0, one = 0, n = 0;
                List<Double> t = new ArrayList<>(),
                        w = new ArrayList<>(),
                        tc = new ArrayList<>(),
                        wc = new ArrayList<>();
                StringBuilder misses = new StringBuilder();
                for (int k = 0; k < 100; k++) {
                    Collections.shuffle(arts, r);
                    List<String> parts = new ArrayList<>();
                    for (int a = 0; a < 3; a++) {
                        String x = arts.get(a).replace("\n", "");
                        int c1 = cut(x, x.length() / 3 + r.nextInt(200), inside),
                                c2 = cut(x, 2 * x.length() / 3 + r.nextInt(200), inside);
                        parts.add(x.substring(0, c1));
                        parts.add(x.substring(c1, c2));
                        parts.add(x.substring(c2));
                    }
                    Seam s = Seam.of(known, parts);
                    Cohesion co = new Cohesion(parts);
                    double[][] sc = new double[6][9];
                    for (int a = 0; a < 6; a++) {
                        int tail = a / 2 * 3 + a % 2;
                        for (int h = 0; h < 9; h++) {
                            double f = s.fit(parts.get(tail), parts.get(h)), cc = co.between(tail, h);
                            sc[a][h] = h % 3 == 0 || h == tail ? -1e6 : f + c * cc;
                            if (h % 3 != 0 && h != tail) {
                                (h == tail + 1 ? t : w).add(f);
                                (h / 3 == tail / 3 ? tc : wc).add(cc);
                            }
                        }
                    }
                    int[] best = Assignment.best(sc, -100);
                    for (int a = 0; a < 6; a++) {
                        int tail = a / 2 * 3 + a % 2;
                        n++;
                        int arg = 0;
                        for (int h = 0; h < 9; h++) if (sc[a][h] > sc[a][arg]) arg = h;
                        if (arg == tail + 1) top++;
                        if (best[a] == tail + 1) one++;
                        else
                            misses.append(String.format(
                                    "%.2f %s|%s   %.2f |%s%n",
                                    sc[a][tail + 1],
                                    end(parts.get(tail)),
                                    start(parts.get(tail + 1)),
                                    sc[a][best[a]],
                                    start(parts.get(best[a]))));
                    }
                }
                System.out.printf("inside %s c=%.0f top1 %.3f one %.3f%n", inside, c, 1.0 * top / n, 1.0 * one / n);
                if (c == 0 || c == 12 && inside)
                    for (List<Double> l : List.of(t, w, tc, wc)) {
                        Collections.sort(l);
                        for (int i = 0; i <= 10; i++)
                            System.out.printf("%.2f ", l.get(Math.min(l.size() - 1, i * l.size() / 10)));
                        System.out.println();
                    }
                if (c == 12 && inside) System.out.println(misses.substring(0, Math.min(2500, misses.length())));
            }
    }

    static int cut(String x, int i, boolean in) {
        if (!in) {
            while (x.charAt(i - 1) != '。') i++;
            return i;
        }
        while (!(Character.isLetter(x.charAt(i - 1)) && Character.isLetter(x.charAt(i)))) i++;
        return i;
    }

    static String end(String x) {
        return x.substring(Math.max(0, x.length() - 8));
    }

    static String start(String x) {
        return x.substring(0, Math.min(8, x.length()));
    }
}
